// Compares decisions on generated policies and requests with those of an independent engine.
//
//   node decisions.mjs BAILIWICK COUNT SEED
//
// Every case is in the form of the project's own cases, which `bailiwick can --file` answers without a server. Everything is told: nothing
// is unknown, so that both answer yes or no. Differences are printed with their case; those that are explained are told apart by name.

import { runSimulation } from '@cloud-copilot/iam-simulate'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const [binary, count = '2000', seed = '1'] = process.argv.slice(2)

/** Numbers by chance, the same for the same start. */
function chance(start) {
  let state = BigInt(start) * 0x9e3779b97f4a7c15n | 1n
  return (bound) => {
    state ^= (state << 13n) & 0xffffffffffffffffn
    state ^= state >> 7n
    state ^= (state << 17n) & 0xffffffffffffffffn
    return Number((state >> 16n) & 0xffffffffn) % bound
  }
}

const below = chance(seed)
const of = (list) => list[below(list.length)]
const some = (list, most) => {
  const found = [...new Set(Array.from({ length: 1 + below(most) }, () => of(list)))]
  return found.length === 1 && below(2) ? found[0] : found
}

const CALLER = '111111111111'
const OWNER = '222222222222'
const ORGANIZATION = 'o-a1b2c3d4e5'
const ROOT = 'r-ab12'
const UNIT = 'ou-ab12-11111111'

/** Actions with a resource of the caller's or of another account's. */
const ACTIONS = [
  ['s3:GetObject', 'arn:aws:s3:::alpha/data/file.txt'],
  ['s3:PutObject', 'arn:aws:s3:::beta/Data/file.csv'],
  ['s3:ListBucket', 'arn:aws:s3:::alpha'],
  ['sqs:SendMessage', `arn:aws:sqs:eu-west-1:${OWNER}:orders`],
  ['sts:AssumeRole', `arn:aws:iam::${OWNER}:role/ops/Deploy`],
  ['ec2:RunInstances', `arn:aws:ec2:us-east-1:${CALLER}:instance/*`],
  ['ec2:TerminateInstances', `arn:aws:ec2:us-east-1:${CALLER}:instance/i-0123456789abcdef0`],
  ['iam:CreateUser', `arn:aws:iam::${CALLER}:user/alice`],
  ['organizations:LeaveOrganization', '*'],
  ['ec2:DescribeInstances', '*']
]
const ACTION_PATTERNS = [
  '*', 's3:*', 's3:Get*', 's3:PutObject', 'S3:getobject', 's3:*Object', 'sqs:*', 'sqs:SendMessage', 'sts:AssumeRole',
  'ec2:*', 'ec2:Describe*', 'ec2:?unInstances', 'iam:*', 'iam:Create*', 'organizations:*', 'organizations:LeaveOrganization'
]
const RESOURCE_PATTERNS = [
  '*', 'arn:aws:s3:::*', 'arn:aws:s3:::alpha/*', 'arn:aws:s3:::alpha', 'arn:aws:s3:::*/data/*', 'arn:aws:s3:::beta/?ata/*',
  `arn:aws:sqs:*:${OWNER}:*`, 'arn:aws:sqs:eu-west-1:*:orders', 'arn:aws:iam::*:role/ops/*', 'arn:aws:iam::*:role/*',
  'arn:aws:ec2:*:*:instance/*', `arn:aws:iam::${CALLER}:user/\${aws:PrincipalTag/team}`, 'arn:aws:iam::*:user/alice'
]

/** Keys with the values that requests have of them, and the operators and values that policies ask for. */
const KEYS = {
  'aws:RequestedRegion': [['eu-west-1', 'us-east-1'], 'String', ['eu-west-1', 'eu-*', 'US-EAST-1', '${aws:PrincipalTag/team}']],
  'aws:PrincipalTag/team': [['alice', 'Ops', ''], 'String', ['alice', 'ops', 'a?ice', '*', '']],
  'aws:PrincipalOrgID': [[ORGANIZATION], 'String', [ORGANIZATION, 'o-other12345', 'o-*']],
  'aws:SourceIp': [['203.0.113.7', '10.1.2.3', '2001:db8::1'], 'Ip', ['203.0.113.0/24', '10.0.0.0/8', '10.1.2.3', '2001:db8::/32']],
  'aws:SourceVpce': [['vpce-1a2b3c4d'], 'String', ['vpce-1a2b3c4d', 'vpce-*']],
  'aws:MultiFactorAuthPresent': [['true', 'false'], 'Bool', ['true', 'false']],
  'aws:SecureTransport': [['true', 'false'], 'Bool', ['true', 'false']],
  'aws:MultiFactorAuthAge': [['60', '3600'], 'Numeric', ['60', '300', '3600']],
  'aws:CurrentTime': [['2026-06-01T12:00:00Z'], 'Date', ['2026-06-01T12:00:00Z', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z']],
  'aws:SourceArn': [['arn:aws:sns:us-east-1:111111111111:topic'], 'Arn', ['arn:aws:sns:us-east-1:111111111111:topic', 'arn:aws:sns:*:*:*', 'arn:aws:s3:::*']],
  'aws:CalledVia': [[['athena.amazonaws.com'], ['athena.amazonaws.com', 'glue.amazonaws.com']], 'Strings', ['athena.amazonaws.com', 'glue.amazonaws.com', 'x.amazonaws.com']],
  'aws:PrincipalArn': [[], 'Arn', [`arn:aws:iam::${CALLER}:role/Dev`, 'arn:aws:iam::*:role/D*', 'arn:aws:iam::*:role/Admin']]
}
const OPERATORS = {
  String: ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike'],
  Ip: ['IpAddress', 'NotIpAddress'],
  Bool: ['Bool'],
  Numeric: ['NumericEquals', 'NumericNotEquals', 'NumericLessThan', 'NumericLessThanEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals'],
  Date: ['DateEquals', 'DateNotEquals', 'DateLessThan', 'DateLessThanEquals', 'DateGreaterThan', 'DateGreaterThanEquals'],
  Arn: ['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike', 'StringLike', 'StringNotLike']
}

function condition() {
  const found = {}
  for (let left = below(3); left > 0; left -= 1) {
    const name = of(Object.keys(KEYS))
    const [, kind, values] = KEYS[name]
    if (below(6) === 0) {
      found.Null = { ...found.Null, [name]: of(['true', 'false']) }
      continue
    }
    const operator = of(OPERATORS[kind === 'Strings' ? 'String' : kind])
    const many = kind === 'Strings' ? of(['ForAnyValue:', 'ForAllValues:']) : ''
    const whole = many + operator + (below(4) === 0 ? 'IfExists' : '')
    found[whole] = { ...found[whole], [name]: some(values, 2) }
  }
  return Object.keys(found).length > 0 ? { Condition: found } : {}
}

function statement(kind, index) {
  const effect = kind === 'rcps' || below(3) > 0 ? 'Deny' : 'Allow'
  const actions = kind === 'rcps' ? ACTION_PATTERNS.filter((one) => /^(s3|sqs|sts):/i.test(one)) : ACTION_PATTERNS
  const not = kind === 'scps' && below(4) === 0
  const elsewhere = below(5) === 0
  return {
    Sid: `S${index}`,
    Effect: effect,
    ...(kind === 'rcps' ? { Principal: '*' } : {}),
    [not ? 'NotAction' : 'Action']: some(actions, 3),
    [elsewhere ? 'NotResource' : 'Resource']: elsewhere ? some(RESOURCE_PATTERNS.slice(1), 2) : below(2) ? '*' : some(RESOURCE_PATTERNS, 3),
    ...condition()
  }
}

const ALL = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
const ALL_RESOURCES = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }

function policies(kind, node) {
  const found = below(6) > 0 || kind === 'rcps' ? [{ id: kind === 'scps' ? 'p-FullAWSAccess' : 'p-RCPFullAWSAccess', document: kind === 'scps' ? ALL : ALL_RESOURCES }] : []
  if (below(2)) {
    const statements = Array.from({ length: 1 + below(3) }, (_, index) => statement(kind, index))
    found.push({ id: `p-${node.replaceAll('-', '')}`, document: { Version: '2012-10-17', Statement: statements } })
  }
  return found
}

function side(account) {
  const nodes = [ROOT, UNIT, account]
  const levels = nodes.map((node) => ({ node, scps: policies('scps', node), rcps: policies('rcps', node) }))
  return { account, organization: ORGANIZATION, management: false, levels }
}

function made(number) {
  const [action, arn] = of(ACTIONS)
  const inArn = arn.split(':')[4]
  const owner = inArn && inArn !== '' ? inArn : arn === '*' ? CALLER : of([CALLER, OWNER])
  const context = {}
  for (const [name, [values]] of Object.entries(KEYS)) {
    if (values.length > 0 && below(2)) {
      context[name] = of(values)
    }
  }
  const paths = [`${ORGANIZATION}/${ROOT}/${UNIT}/`]
  context['aws:PrincipalOrgID'] = ORGANIZATION
  context['aws:PrincipalOrgPaths'] = paths
  const request = {
    principal: { arn: `arn:aws:sts::${CALLER}:assumed-role/Dev/me`, account: CALLER, type: 'role', role: `arn:aws:iam::${CALLER}:role/Dev` },
    action,
    resource: { arn, account: owner },
    context
  }
  const caller = side(CALLER)
  const resource = owner === CALLER ? caller : side(owner)
  return { name: `${seed}/${number}`, organization: { caller, resource }, request }
}

/** What the other engine says: everything else than these policies allows. */
async function simulated({ organization, request }) {
  const given = (levels, kind, full) => levels.map((level) => ({
    orgIdentifier: level.node,
    policies: level[kind].filter((one) => one.id !== full).map((one) => ({ name: one.id, policy: one.document }))
  }))
  const { arn, account } = request.resource
  const contextVariables = {
    ...request.context,
    'aws:PrincipalArn': request.principal.role,
    'aws:PrincipalAccount': CALLER,
    'aws:PrincipalType': 'AssumedRole',
    'aws:PrincipalIsAWSService': 'false',
    'aws:ResourceAccount': account,
    'aws:ResourceOrgID': ORGANIZATION
  }
  const found = await runSimulation({
    request: { principal: request.principal.arn, action: request.action, resource: { resource: arn, accountId: account }, contextVariables },
    identityPolicies: [{ name: 'everything', policy: ALL }],
    resourcePolicy: account === CALLER ? undefined : ALL_RESOURCES,
    serviceControlPolicies: given(organization.caller.levels, 'scps', undefined),
    resourceControlPolicies: given(organization.resource.levels, 'rcps', 'p-RCPFullAWSAccess')
  }, {})
  if (found.resultType === 'error') {
    return { error: found.errors }
  }
  return { decision: found.overallResult === 'Allowed' ? 'ALLOWED' : 'DENIED', ignored: found.result?.ignoredContextKeys ?? [], found }
}

/** As many cases as a file may hold. */
const BATCH = 200

/** What `bailiwick can` answers. */
function asked(cases) {
  const file = join(mkdtempSync(join(tmpdir(), 'decisions-')), 'cases.json')
  writeFileSync(file, JSON.stringify(cases))
  try {
    return JSON.parse(execFileSync(binary, ['can', '--file', file, '--format', 'json'], { maxBuffer: 1 << 30, encoding: 'utf8' })).answers
  } catch (problem) {
    // Its exit status says what was decided.
    if (![2, 3].includes(problem.status)) throw problem
    return JSON.parse(problem.stdout).answers
  } finally {
    rmSync(dirname(file), { recursive: true })
  }
}

/** The statement that decides, where one does. */
function deciding({ organization }, { by }) {
  const side = by?.policy_type === 'RESOURCE_CONTROL_POLICY' ? organization.resource : organization.caller
  const kind = by?.policy_type === 'RESOURCE_CONTROL_POLICY' ? 'rcps' : 'scps'
  const level = side.levels.find((one) => one.node === by?.node)
  return level?.[kind].find((one) => one.id === by.policy)?.document.Statement[by.statement]
}

/** Differences in which the documentation is on our side, or silent (docs/decisions/0032-decisions.md); each by the statement that decides. */
const EXPLAINED = {
  'NotIpAddress: an address of the other family is in no range': (operator, key, values, given) =>
    /^NotIpAddress/.test(operator) && given?.includes(':') && [values].flat().every((one) => !one.includes(':')),
  'ForAnyValue with IfExists holds where the key is absent': (operator, key, values, given) =>
    /^ForAnyValue:.*IfExists$/.test(operator) && given === undefined,
  'a variable without a value equals nothing, so that what is negated holds': (operator, key, values, given, context) =>
    /Not/.test(operator) && [values].flat().some((one) => one.includes('${')) && !context['aws:PrincipalTag/team']
}

function explained(one, answer) {
  const { context } = one.request
  const statement = deciding(one, answer)
  if ([statement?.NotResource].flat().some((text) => text?.includes('${')) && !context['aws:PrincipalTag/team']) {
    return 'a variable without a value equals nothing, so that what is negated holds'
  }
  const conditions = Object.entries(statement?.Condition ?? {})
  const all = conditions.flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => [operator, key, values]))
  const known = Object.entries(EXPLAINED)
  return known.find(([, holds]) => all.some(([operator, key, values]) => holds(operator, key, values, context[key], context)))?.[0]
}

const cases = Array.from({ length: Number(count) }, (_, number) => made(number))
const answers = []
for (let at = 0; at < cases.length; at += BATCH) {
  answers.push(...asked(cases.slice(at, at + BATCH)))
}
const tally = { same: 0, ALLOWED: 0, DENIED: 0, skipped: 0 }
const differences = []
for (const [number, one] of cases.entries()) {
  const other = await simulated(one)
  if (other.error) {
    tally.skipped += 1
    differences.push({ case: one.name, error: other.error })
    continue
  }
  if (other.ignored.length > 0 && JSON.stringify(one.organization).match(new RegExp(other.ignored.join('|'), 'i'))) {
    // It leaves keys out that it doesn't take the action to have.
    tally.skipped += 1
    continue
  }
  const ours = answers[number].decision
  tally[ours] = (tally[ours] ?? 0) + 1
  const why = explained(one, answers[number])
  if (ours === other.decision) {
    tally.same += 1
  } else if (why) {
    tally[why] = (tally[why] ?? 0) + 1
  } else {
    differences.push({ case: one.name, ours: answers[number], theirs: other.decision, statement: deciding(one, answers[number]), request: one.request })
  }
}
console.log(JSON.stringify(tally, undefined, 2))
for (const one of differences.slice(0, 5)) {
  console.log(JSON.stringify(one))
}
console.log(`${differences.length} differences that aren't explained in ${cases.length} cases (seed ${seed})`)
process.exit(differences.length > 0 ? 1 : 0)
