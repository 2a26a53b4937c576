//! The console's list of accounts, as it is and as spreadsheets leave it.

use crate::{Files, Imported, Problem, sources};
use organization_document::{AccountState, JoinedMethod, Moment};

const HEADER: &str = "Account ID,ARN,Email,Name,State,Joined method,Joined timestamp";

fn read(text: &str) -> Result<Imported, Vec<Problem>> {
    sources::import(&[Files::held("list.csv", [("Organization_accounts_information.csv", text)])], None)
}

fn row(id: &str, rest: &str) -> String {
    format!("{id},arn:aws:organizations::111111111111:account/o-a1b2c3d4e5/{id},{id}@example.com,{rest}")
}

#[test]
fn accounts_land_in_the_root_with_a_gap() {
    let text = [
        HEADER.to_owned(),
        row("222222222222", r#""Shop, ""old"" one",CLOSED,INVITED,2024-03-01T10:00:00Z"#),
        row("111111111111", "Manager,ACTIVE,CREATED,2020-01-01T00:00:00Z"),
    ];
    let imported = read(&text.join("\r\n")).unwrap();
    let document = &imported.document;
    assert_eq!(document.id.as_ref().unwrap().as_str(), "o-a1b2c3d4e5");
    assert_eq!(document.management_account.as_ref().unwrap().0, "111111111111");
    let [manager, shop] = document.accounts.as_slice() else { panic!("{:?}", document.accounts) };
    assert_eq!((manager.name.as_str(), shop.name.as_str()), ("Manager", r#"Shop, "old" one"#));
    assert_eq!((shop.state, shop.joined_method), (Some(AccountState::Closed), Some(JoinedMethod::Invited)));
    assert_eq!(shop.joined_at, Moment::parse("2024-03-01T10:00:00Z"));
    assert!(imported.gaps.iter().any(|gap| gap.what.contains("every account was put into the root")));
}

#[test]
fn the_older_list_and_a_spreadsheets_numbers_are_read() {
    let text = "Account ID,ARN,Email,Name,Status,Joined method,Joined timestamp\n22222222222,,a@example.com,a,Suspended,Created,3/1/24\n";
    let imported = read(text).unwrap();
    let account = imported.document.accounts.first().unwrap();
    assert_eq!((account.id.unwrap().to_string().as_str(), account.state), ("022222222222", Some(AccountState::Closed)));
    // Whether that is March or January isn't guessed.
    assert_eq!(account.joined_at, None);
    assert!(
        imported.gaps.iter().any(|gap| gap.place == "line 2" && gap.what.contains("`3/1/24` isn't read as a time"))
    );
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let cases = [
        (
            row("222222222222", "a,ACTIVE,CREATED,2020-01-01\n") + &row("222222222222", "b,ACTIVE,CREATED,2020-01-01"),
            "line 3: account 222222222222 stands in",
        ),
        ("x,,a@example.com,a,ACTIVE,CREATED,".to_owned(), "line 2: `00000000000x` is not"),
        (",,a@example.com,a,ACTIVE,CREATED,".to_owned(), "line 2: the account's id is missing"),
        ("222222222222,,a@example.com,,ACTIVE,CREATED,".to_owned(), "line 2: the account's name is missing"),
        ("222222222222,,a@example.com,a,HAPPY,CREATED,".to_owned(), "line 2: `HAPPY` is no state"),
        ("222222222222,,\"a@example.com,a".to_owned(), "line 2: the file is cut off"),
        (String::new(), "it has no account"),
    ];
    for (rows, expected) in cases {
        let told = read(&format!("{HEADER}\n{rows}")).unwrap_err();
        let told: String = told.iter().map(ToString::to_string).collect();
        let expected = expected.replace("`00000000000x`", "`x`");
        assert!(told.contains(&expected), "{told}\n{expected}");
    }
}
