// Compares decisions about an exported organization with those of an independent engine.
//
//   node organization.mjs BAILIWICK ENDPOINT DIRECTORY
//
// DIRECTORY is what `bailiwick export --format iam-collect` wrote of the installation at ENDPOINT. The other engine sees nothing but those files:
// the policies along each account's path, and who is in the organization. The installation is asked by `bailiwick can --file`. Everything is
// told, so that both answer yes or no; any difference makes the program fail.

import { runSimulation } from '@cloud-copilot/iam-simulate'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [binary, endpoint, directory] = process.argv.slice(2)

const read = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'))
const base = join(directory, 'aws', 'aws', 'organizations')
const [organization] = readdirSync(base)
const at = join(base, organization)
const metadata = read(at, 'metadata.json')
const accounts = read(at, 'accounts.json')
const units = read(at, 'ous.json')

/** The nodes from the root to an account, each with what is attached to it. */
function path(account) {
  const nodes = [[account, accounts[account]]]
  for (let unit = accounts[account].ou; unit !== undefined; unit = units[unit].parent) {
    nodes.unshift([unit, units[unit]])
  }
  return nodes
}

/** The policies of a kind along the path of an account; nothing where the kind isn't enabled or the account isn't limited. */
function levels(account, kind, feature, full) {
  if (!metadata.features[feature] || account === metadata.rootAccountId) {
    return undefined
  }
  const policy = (arn) => {
    const id = arn.split('/').pop().toLowerCase()
    return { name: id, policy: read(at, kind, id, 'policy.json') }
  }
  return path(account).map(([node, has]) => ({
    orgIdentifier: node,
    policies: has[kind].filter((arn) => !arn.endsWith(`/${full}`)).map(policy)
  }))
}

const orgPath = (account) => `${organization}/${path(account).slice(0, -1).map(([node]) => node).join('/')}/`

/** What is asked of each account, with resources of its own. */
const ACTIONS = [
  ['s3:GetObject', () => 'arn:aws:s3:::alpha/data/file.txt'],
  ['s3:PutObject', () => 'arn:aws:s3:::alpha/data/file.txt'],
  ['s3:DeleteBucket', () => 'arn:aws:s3:::alpha'],
  ['sqs:SendMessage', (own) => `arn:aws:sqs:eu-west-1:${own}:orders`],
  ['kms:ScheduleKeyDeletion', (own) => `arn:aws:kms:eu-west-1:${own}:key/1234abcd-12ab-34cd-56ef-1234567890ab`],
  ['ec2:TerminateInstances', (own) => `arn:aws:ec2:us-east-1:${own}:instance/i-0123456789abcdef0`],
  ['ec2:DescribeInstances', () => '*'],
  ['iam:CreateUser', (own) => `arn:aws:iam::${own}:user/alice`],
  ['rds:CreateDBInstance', (own) => `arn:aws:rds:us-east-1:${own}:db:orders`],
  ['organizations:LeaveOrganization', () => '*'],
  ['cloudtrail:StopLogging', (own) => `arn:aws:cloudtrail:us-east-1:${own}:trail/all`],
  ['sts:AssumeRole', (own) => `arn:aws:iam::${own}:role/ops/Deploy`]
]
/** Actions of services that resource control policies reach, on what another account has. */
const ELSEWHERE = ['s3:GetObject', 's3:PutObject', 'sqs:SendMessage', 'sts:AssumeRole']
const CONTEXTS = [
  { 'aws:RequestedRegion': 'eu-west-1', 'aws:SecureTransport': 'true', 'aws:MultiFactorAuthPresent': 'true' },
  { 'aws:RequestedRegion': 'us-east-1', 'aws:SecureTransport': 'false', 'aws:MultiFactorAuthPresent': 'false' }
]

function requests() {
  const found = []
  for (const account of Object.keys(accounts)) {
    for (const role of ['Dev', 'Admin']) {
      for (const context of CONTEXTS) {
        for (const [action, resource] of ACTIONS) {
          found.push({ account, role, action, owner: account, arn: resource(account), context })
          const others = ELSEWHERE.includes(action) ? Object.keys(accounts).filter((other) => other !== account) : []
          others.forEach((owner) => found.push({ account, role, action, owner, arn: resource(owner), context }))
        }
      }
    }
  }
  return found
}

const ALL = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
const ALL_RESOURCES = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }

/** What the other engine says: everything else than the organization's policies allows. */
async function simulated({ account, role, action, owner, arn, context }) {
  const contextVariables = {
    ...context,
    'aws:PrincipalArn': `arn:aws:iam::${account}:role/${role}`,
    'aws:PrincipalAccount': account,
    'aws:PrincipalType': 'AssumedRole',
    'aws:PrincipalIsAWSService': 'false',
    'aws:PrincipalOrgID': organization,
    'aws:PrincipalOrgPaths': [orgPath(account)],
    'aws:ResourceAccount': owner,
    'aws:ResourceOrgID': organization,
    'aws:ResourceOrgPaths': [orgPath(owner)]
  }
  const found = await runSimulation({
    request: {
      principal: `arn:aws:sts::${account}:assumed-role/${role}/me`,
      action,
      resource: { resource: arn, accountId: owner },
      contextVariables
    },
    identityPolicies: [{ name: 'everything', policy: ALL }],
    // A key has a policy in any case.
    resourcePolicy: account === owner && !action.startsWith('kms:') ? undefined : ALL_RESOURCES,
    serviceControlPolicies: levels(account, 'scps', 'SERVICE_CONTROL_POLICY') ?? [],
    resourceControlPolicies: levels(owner, 'rcps', 'RESOURCE_CONTROL_POLICY', 'p-RCPFullAWSAccess') ?? []
  }, {})
  if (found.resultType === 'error') {
    throw new Error(`${JSON.stringify({ account, action, arn })}: ${JSON.stringify(found.errors)}`)
  }
  return found.overallResult === 'Allowed' ? 'ALLOWED' : 'DENIED'
}

/** What the installation says. */
function asked(all) {
  const questions = all.map(({ account, role, action, owner, arn, context }) => ({
    principal: {
      arn: `arn:aws:sts::${account}:assumed-role/${role}/me`,
      account,
      type: 'role',
      role: `arn:aws:iam::${account}:role/${role}`
    },
    action,
    resource: { arn, account: owner },
    context
  }))
  const folder = mkdtempSync(join(tmpdir(), 'organization-'))
  const file = join(folder, 'questions.json')
  writeFileSync(file, JSON.stringify({ questions }))
  const words = ['can', '--file', file, '--format', 'json', '--endpoint', endpoint]
  try {
    return JSON.parse(execFileSync(binary, words, { maxBuffer: 1 << 30, encoding: 'utf8' })).answers
  } catch (problem) {
    // Its exit status says what was decided.
    if (![2, 3].includes(problem.status)) throw problem
    return JSON.parse(problem.stdout).answers
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const all = requests()
const answers = asked(all)
const tally = { cases: all.length, ALLOWED: 0, DENIED: 0 }
const differences = []
for (const [number, one] of all.entries()) {
  const ours = answers[number].decision
  const theirs = await simulated(one)
  tally[ours] = (tally[ours] ?? 0) + 1
  if (ours !== theirs) {
    differences.push({ ...one, ours: answers[number], theirs })
  }
}
console.log(JSON.stringify({ ...tally, differences: differences.length }))
for (const one of differences.slice(0, 10)) {
  console.log(JSON.stringify(one))
}
process.exit(differences.length > 0 || answers.length !== all.length ? 1 : 0)
