/** The organization that these tests are about. */

/** @param {string} name */
const account = (name) => ({ name, email: `${name}@example.com` });

/** A document, as whoever writes one by hand has it. */
export const DOCUMENT = {
  version: 1,
  management_account: "Management",
  accounts: [
    { id: "111111111111", ...account("Management") },
    { id: "222222222222", ...account("payments"), unit: "Production" },
    { id: "333333333333", ...account("playground"), unit: "Sandbox" },
  ],
  root: {
    policy_types: ["SERVICE_CONTROL_POLICY", "TAG_POLICY"],
    policies: ["CostCenters"],
    units: [{ name: "Production", policies: ["OnlyEurope"] }, { name: "Sandbox" }],
  },
  policies: [
    {
      name: "OnlyEurope",
      type: "SERVICE_CONTROL_POLICY",
      content: {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "OnlyEurope",
            Effect: "Deny",
            NotAction: ["iam:*", "organizations:*", "sts:*"],
            Resource: "*",
            Condition: { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } },
          },
        ],
      },
    },
    {
      name: "CostCenters",
      type: "TAG_POLICY",
      content: {
        tags: {
          CostCenter: { tag_key: { "@@assign": "CostCenter" }, tag_value: { "@@assign": ["shared", "payments"] } },
        },
      },
    },
  ],
  trusted_access: [{ service: "config.amazonaws.com" }, { service: "config-multiaccountsetup.amazonaws.com" }],
  every_account: {
    regions: { "eu-west-1": { configuration_recorder: {}, delivery_channel: { s3_bucket: "config-example" } } },
  },
  organization_conformance_packs: [
    {
      name: "baseline",
      account: "Management",
      region: "eu-west-1",
      template: JSON.stringify({
        Resources: {
          Volumes: {
            Type: "AWS::Config::ConfigRule",
            Properties: {
              ConfigRuleName: "encrypted-volumes",
              Source: { Owner: "AWS", SourceIdentifier: "ENCRYPTED_VOLUMES" },
            },
          },
        },
      }),
    },
  ],
};

/**
 * A configuration item.
 * @param {string} owner
 * @param {boolean} encrypted
 */
export function volume(owner, encrypted) {
  const id = "vol-0123456789abcdef0";
  return {
    configurationItemVersion: "1.3",
    configurationItemCaptureTime: "2025-05-01T10:00:00Z",
    configurationItemStatus: "OK",
    configurationStateId: 1,
    awsAccountId: owner,
    awsRegion: "eu-west-1",
    resourceType: "AWS::EC2::Volume",
    resourceId: id,
    ARN: `arn:aws:ec2:eu-west-1:${owner}:volume/${id}`,
    configuration: { volumeId: id, encrypted, state: { value: "in-use" } },
  };
}
