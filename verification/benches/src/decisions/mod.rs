//! `bench decisions`: how fast policies are read, decided by and compared, beside an evaluator that reads them at each question.

mod gate;
mod naive;
mod organization;
mod policies;

use crate::{Problem, clock, report};
use ::policies::PolicyType;
use authorization::{
    Catalogue, Context, Decision, Guardrails, Outcome, Principal, PrincipalKind, Request, Resource, Side, Survey,
    decide, derive, outcome,
};
use governance::consequences::consequences;
use governance::organizations::EffectivePolicies;
use policies::Question;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// How large.
#[derive(clap::Args)]
pub struct Arguments {
    /// Member accounts.
    #[arg(long, default_value_t = 10_000)]
    accounts: usize,
    /// Organizational units.
    #[arg(long, default_value_t = 1_000)]
    units: usize,
    /// Rounds; each figure is the median of them.
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// How long a round of decisions takes, in milliseconds.
    #[arg(long, default_value_t = 500)]
    round: u64,
}

/// Measures and answers the table.
///
/// # Errors
/// When the evaluators don't agree.
pub async fn run(bailiwick: &Path, arguments: &Arguments) -> Result<String, Problem> {
    let texts: Vec<Vec<String>> = (0..policies::LEVELS).map(policies::of_level).collect();
    let side = policies::account(&texts);
    let questions = policies::questions(&side);
    let (allowed, count) = agree(&texts, &side, &questions)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut add = |what: String, figure: String, goal: &str| {
        eprintln!("{what}: {figure}");
        rows.push(vec![what, figure, goal.to_owned()]);
    };
    let round = Duration::from_millis(arguments.round);
    let rate =
        |ask: &dyn Fn(&Question)| report::median((0..arguments.rounds).map(|_| a_second(&questions, round, ask)));
    let levels = format!("10 policies on each of {} levels", policies::LEVELS);
    let plain = rate(&|question| {
        black_box(naive::passes(&texts, &question.plain));
    });
    add(format!("baseline: read at each question, {levels}"), format!("{plain:.0}/s"), "-");
    let guardrails = Guardrails { caller: Some(&side), ..Guardrails::default() };
    let times = |rate: f64| format!("{rate:.0}/s ({:.0} × baseline)", rate / plain);
    let short = rate(&|question| {
        black_box(outcome(&guardrails, &request(question)));
    });
    add(format!("decisions, {levels}"), times(short), "500,000/s");
    let whole = rate(&|question| {
        black_box(decide(&guardrails, &request(question)));
    });
    add("the same with every reason of every level".to_owned(), times(whole), "500,000/s");
    if every_action(&side, &ask_each) != every_action(&side, &survey) {
        return Err("a survey says something else than what each of its actions is told".into());
    }
    let expanded = median(arguments, || {
        black_box(every_action(&side, &survey));
    });
    let actions = Catalogue::aws().actions().count();
    add(format!("every action of one account, {actions} decisions"), report::duration(expanded), "30 ms");
    let large = organization::build(arguments.accounts, arguments.units)?;
    let after = organization::changed(&large);
    let size = format!("{} accounts in {} units", arguments.accounts, arguments.units);
    let compared = median(arguments, || {
        black_box(consequences(&large.state, &after, &|| true));
    });
    add(format!("lost and gained rights of a change at the root, {size}"), report::duration(compared), "1 s");
    let merged = median(arguments, || {
        let mut policies = EffectivePolicies::new(&large.state.organizations, PolicyType::Tag);
        for account in &large.members {
            black_box(policies.of(*account).map(|merged| merged.content_json()));
        }
    });
    add(format!("effective tag policies of {size}, as texts"), report::duration(merged), "0.2 s");
    let invalid = median(arguments, || {
        let mut policies = EffectivePolicies::new(&large.state.organizations, PolicyType::Tag);
        black_box(large.members.iter().filter(|account| policies.is_invalid(**account)).count());
    });
    add("which of them are invalid".to_owned(), report::duration(invalid), "-");
    let gate = gate::run(bailiwick, arguments.rounds).await?;
    add(format!("a member's call of our own API, {levels}, all of them obeyed"), gate, "+5 %");
    let table = report::table(&["what", "measured", "goal"], &rows);
    Ok(format!(
        "{table}\nProcessor time of one thread; {count} different requests, of which {allowed} pass, with the same answers by both evaluators; medians of {} rounds; {}.\n",
        arguments.rounds,
        report::machine()
    ))
}

fn request(question: &Question) -> Request<'_> {
    Request {
        principal: &question.principal,
        action: &question.action,
        resource: &question.resource,
        context: &question.context,
    }
}

/// How many requests pass, and how many there are, when all evaluators say the same of each.
fn agree(texts: &[Vec<String>], side: &Side, questions: &[Question]) -> Result<(usize, usize), Problem> {
    let guardrails = Guardrails { caller: Some(side), ..Guardrails::default() };
    let mut allowed = 0;
    for question in questions {
        let (plain, request) = (naive::passes(texts, &question.plain), request(question));
        let wanted = if plain { Outcome::Allowed } else { Outcome::Denied };
        let (short, whole) = (outcome(&guardrails, &request), decide(&guardrails, &request));
        if short != wanted || whole.outcome() != wanted {
            let asked = (question.plain.action, question.plain.resource, &question.plain.keys);
            return Err(format!("{asked:?}: {wanted:?} for the baseline, and {short:?} in short, {whole:?}").into());
        }
        allowed += usize::from(plain);
    }
    if allowed == 0 || allowed == questions.len() {
        return Err("the requests don't tell the evaluators apart".into());
    }
    Ok((allowed, questions.len()))
}

/// Answers a second.
fn a_second(questions: &[Question], round: Duration, ask: &dyn Fn(&Question)) -> f64 {
    let (started, before) = (clock::now(), clock::processor_time());
    let mut asked = 0_u64;
    while started.elapsed() < round {
        questions.iter().for_each(ask);
        asked += questions.len() as u64;
    }
    asked as f64 / spent(started, before).as_secs_f64()
}

/// Processor time since then, where the system tells it: others may use the processor, too.
fn spent(started: Instant, before: Option<Duration>) -> Duration {
    let used = clock::processor_time().zip(before).map(|(after, before)| after.saturating_sub(before));
    used.filter(|used| !used.is_zero()).unwrap_or_else(|| started.elapsed())
}

fn median(arguments: &Arguments, mut work: impl FnMut()) -> Duration {
    let rounds = (0..arguments.rounds).map(|_| {
        let (started, before) = (clock::now(), clock::processor_time());
        work();
        spent(started, before).as_secs_f64()
    });
    Duration::from_secs_f64(report::median(rounds.collect::<Vec<_>>()))
}

/// What is asked about every action that AWS has.
struct Everything<'e> {
    guardrails: Guardrails<'e>,
    principal: &'e Principal,
    context: &'e Context,
}

/// Decides for every action about somebody of whom nothing else is known, and on whatever; answers how many reasons there are.
fn every_action(side: &Side, ask: &dyn Fn(&Everything<'_>) -> Reasons) -> Reasons {
    let principal = Principal {
        kind: PrincipalKind::Somebody,
        arn: None,
        account: Some(side.account.clone()),
        role: None,
        tags: Vec::new(),
    };
    let mut context = Context::of_unknown();
    derive(&mut context, &principal, Some(side), None);
    let guardrails = Guardrails { caller: Some(side), ..Guardrails::default() };
    ask(&Everything { guardrails, principal: &principal, context: &context })
}

/// How many actions are denied, and how many reasons and keys are told of all.
#[derive(PartialEq)]
struct Reasons {
    denied: usize,
    told: usize,
}

impl Reasons {
    fn of(decisions: impl Iterator<Item = (bool, usize)>) -> Self {
        decisions.fold(Self { denied: 0, told: 0 }, |sum, (denied, told)| Self {
            denied: sum.denied + usize::from(denied),
            told: sum.told + told,
        })
    }
}

fn counted(decision: &Decision) -> (bool, usize) {
    match decision {
        Decision::Allowed => (false, 0),
        Decision::Denied { also, .. } => (true, 1 + also.len()),
        Decision::Undecided { needs, perhaps, .. } => (false, needs.len() + perhaps.len()),
    }
}

fn survey(all: &Everything<'_>) -> Reasons {
    let mut survey = Survey::new(all.principal, &Resource::Unknown, all.context);
    let actions = Catalogue::aws().actions();
    Reasons::of(actions.map(|action| survey.decide(&all.guardrails, action.action(), counted)))
}

fn ask_each(all: &Everything<'_>) -> Reasons {
    let request =
        |action| Request { principal: all.principal, action, resource: &Resource::Unknown, context: all.context };
    let actions = Catalogue::aws().actions();
    Reasons::of(actions.map(|action| counted(&decide(&all.guardrails, &request(action.action())))))
}
