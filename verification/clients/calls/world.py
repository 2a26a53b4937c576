"""A small installation in which every modelled operation can succeed, and what makes more of it on demand."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fleet import Fleet
from harness import EXAMPLES, HOME, LINKED, MANAGEMENT, Server, items_of

TEMPLATE = (EXAMPLES / "baseline-pack.yaml").read_text()
DEPLOYER = "config-multiaccountsetup.amazonaws.com"
FSBP = f"arn:aws:securityhub:{HOME}::standards/aws-foundational-security-best-practices/v/1.0.0"
TAG_POLICY = json.dumps({"tags": {"CostCenter": {"tag_key": {"@@assign": "CostCenter"}}}})


@dataclass(frozen=True)
class Ask:
    """A call: who, with what, where."""

    account: str
    arguments: dict[str, Any]
    region: str = HOME
    refused: str | None = None
    """The error of an operation that nobody here can use, whatever is asked."""


@dataclass
class World:
    """One organization with everything in it.

    Its properties make things when they are first asked for; its methods make new ones each time, so that no call
    depends on another.
    """

    server: Server
    number: int = 0
    """How many things were named."""
    fleet: Fleet = field(init=False)

    def __post_init__(self) -> None:
        self.fleet = Fleet(self.server, MANAGEMENT).create()

    # Who calls

    def management(self, **arguments: Any) -> Ask:
        """The management account asks."""
        return Ask(self.fleet.management, arguments)

    def member(self, **arguments: Any) -> Ask:
        """A member asks that records its configuration and has conformance packs of its own."""
        return Ask(self.recording, arguments)

    def administrator(self, **arguments: Any) -> Ask:
        """The administrator of Security Hub asks, who has configured it centrally."""
        return Ask(self.central.administrator, arguments)

    def nobody(self, refused: str, **arguments: Any) -> Ask:
        """An operation that answers everybody the same error."""
        return Ask(self.fleet.management, arguments, refused=refused)

    # Names and accounts

    def fresh(self, prefix: str) -> str:
        """A name that nothing has yet."""
        self.number += 1
        return f"{prefix}{self.number}"

    def standalone(self) -> str:
        """An account in no organization, which nobody has used."""
        self.number += 1
        return f"7{self.number:011}"

    def account(self) -> str:
        """A new member of the organization."""
        return self.fleet.account(self.fresh("account"))

    def unit(self, parent: str | None = None) -> str:
        """A new unit."""
        made = self.organizations.create_organizational_unit(ParentId=parent or self.root, Name=self.fresh("unit"))
        return made["OrganizationalUnit"]["Id"]

    @property
    def root(self) -> str:
        """The organization's root."""
        return self.fleet.root

    @property
    def organizations(self) -> Any:
        """A client of the management account."""
        return self.fleet.organizations

    @cached_property
    def someone(self) -> str:
        """A member that nothing is changed of."""
        return self.account()

    @cached_property
    def workloads(self) -> str:
        """A unit that stays."""
        return self.unit()

    def organization(self) -> Fleet:
        """Another organization, to be taken apart."""
        return Fleet(self.server, self.standalone()).create()

    # Organizations

    @cached_property
    def tag_policies(self) -> str:
        """Enables tag policies. Answers their type."""
        self.organizations.enable_policy_type(RootId=self.root, PolicyType="TAG_POLICY")
        return "TAG_POLICY"

    def policy(self) -> str:
        """A new tag policy."""
        made = self.organizations.create_policy(
            Name=self.fresh("policy"), Description="", Type=self.tag_policies, Content=TAG_POLICY
        )
        return made["Policy"]["PolicySummary"]["Id"]

    def attached(self, target: str | None = None) -> str:
        """A new tag policy that is attached, to a unit of its own unless a target is named."""
        policy = self.policy()
        self.organizations.attach_policy(PolicyId=policy, TargetId=target or self.workloads)
        return policy

    def trusted(self, principal: str) -> str:
        """Trusts a service. Answers its principal."""
        self.organizations.enable_aws_service_access(ServicePrincipal=principal)
        return principal

    def delegate(self, principal: str) -> str:
        """A new account that administers a service."""
        account = self.account()
        self.organizations.register_delegated_administrator(AccountId=account, ServicePrincipal=self.trusted(principal))
        return account

    # Config

    def config(self, account: str) -> Any:
        """A client of an account."""
        return self.server.client("config", account)

    def recorder(self, account: str | None = None) -> str:
        """An account that records, a new one in no organization unless one is named."""
        alone = Fleet(self.server, account or self.standalone())
        alone.record(None)
        return alone.management

    def recorder_only(self) -> str:
        """A new account with a recorder that has no delivery channel."""
        account = self.standalone()
        recorder = {"name": "default", "roleARN": f"arn:aws:iam::{account}:role/config"}
        self.config(account).put_configuration_recorder(ConfigurationRecorder=recorder)
        return account

    @cached_property
    def recording(self) -> str:
        """A member with a recorder, two packs, items and verdicts."""
        account = self.recorder(self.account())
        for name in ("own", "other"):
            self.config(account).put_conformance_pack(ConformancePackName=name, TemplateBody=TEMPLATE)
        self.server.control("POST", "configuration-items", items_of(account, HOME))
        self.server.settle()
        return account

    @property
    def rule(self) -> str:
        """A rule of the recording member, with verdicts."""
        rules = self.config(self.recording).describe_config_rules()["ConfigRules"]
        return next(one["ConfigRuleName"] for one in rules if one["ConfigRuleName"].startswith("encrypted-volumes"))

    @property
    def pack_arn(self) -> str:
        """The ARN of the recording member's pack."""
        packs = self.config(self.recording).describe_conformance_packs(ConformancePackNames=["own"])
        return packs["ConformancePackDetails"][0]["ConformancePackArn"]

    def pack(self) -> str:
        """A new pack of the recording member."""
        name = self.fresh("pack")
        self.config(self.recording).put_conformance_pack(ConformancePackName=name, TemplateBody=TEMPLATE)
        self.server.settle()
        return name

    @cached_property
    def deploying(self) -> str:
        """Lets Config deploy to the organization. Answers its principal."""
        return self.trusted(DEPLOYER)

    def organization_pack(self) -> str:
        """A new pack of the organization, deployed."""
        assert self.deploying
        assert self.recording
        name = self.fresh("baseline")
        self.config(self.fleet.management).put_organization_conformance_pack(
            OrganizationConformancePackName=name, TemplateBody=TEMPLATE
        )
        self.server.settle()
        return name

    # Security Hub

    def hub(self, account: str) -> Any:
        """A client of an account."""
        return self.server.client("securityhub", account)

    def hub_account(self) -> str:
        """A new account in no organization with Security Hub."""
        account = self.standalone()
        self.hub(account).enable_security_hub(EnableDefaultStandards=False)
        return account

    def tagged_hub(self) -> dict[str, str]:
        """A new account with Security Hub and a tag on it: the account and the hub's ARN."""
        account = self.hub_account()
        arn = self.hub(account).describe_hub()["HubArn"]
        self.hub(account).tag_resource(ResourceArn=arn, Tags={"team": "one"})
        return {"account": account, "arn": arn}

    @cached_property
    def central(self) -> Central:
        """Central configuration in this organization."""
        return Central.of(self, self.fleet)

    def another_central(self) -> Central:
        """Central configuration in another organization."""
        return Central.of(self, self.organization())


@dataclass
class Central:
    """Security Hub's central configuration in an organization."""

    world: World
    fleet: Fleet
    administrator: str
    aggregator: str = ""

    @classmethod
    def of(cls, world: World, fleet: Fleet) -> Central:
        """Central configuration with an aggregator."""
        one = cls.local(world, fleet)
        one.aggregate()
        one.client.update_organization_configuration(
            AutoEnable=False, OrganizationConfiguration={"ConfigurationType": "CENTRAL"}
        )
        world.server.settle()
        return one

    @classmethod
    def local(cls, world: World, fleet: Fleet) -> Central:
        """An administrator only: every member configures itself."""
        administrator = fleet.account(world.fresh("security"))
        world.hub(fleet.management).enable_organization_admin_account(AdminAccountId=administrator)
        world.server.settle()
        return cls(world, fleet, administrator)

    @property
    def client(self) -> Any:
        """A client of the administrator."""
        return self.world.hub(self.administrator)

    def asks(self, **arguments: Any) -> Ask:
        """The administrator asks."""
        return Ask(self.administrator, arguments)

    def aggregate(self) -> str:
        """A finding aggregator. Answers its ARN."""
        made = self.client.create_finding_aggregator(RegionLinkingMode="SPECIFIED_REGIONS", Regions=[LINKED])
        self.aggregator = made["FindingAggregatorArn"]
        return self.aggregator

    def policy(self, **tags: str) -> dict[str, Any]:
        """A new configuration policy, as it was answered."""
        return self.client.create_configuration_policy(
            **policy(self.world.fresh("policy")), Tags={"made": "here", **tags}
        )

    def associated(self) -> str:
        """A new unit with a configuration policy associated."""
        unit = self.world.unit()
        self.client.start_configuration_policy_association(
            ConfigurationPolicyIdentifier=self.policy()["Id"], Target={"OrganizationalUnitId": unit}
        )
        self.world.server.settle()
        return unit


def policy(name: str) -> dict[str, Any]:
    """A configuration policy with everything in it."""
    return {
        "Name": name,
        "Description": "A policy.",
        "ConfigurationPolicy": {
            "SecurityHub": {
                "ServiceEnabled": True,
                "EnabledStandardIdentifiers": [FSBP],
                "SecurityControlsConfiguration": {
                    "DisabledSecurityControlIdentifiers": ["IAM.6"],
                    "SecurityControlCustomParameters": [
                        {
                            "SecurityControlId": "ACM.1",
                            "Parameters": {"daysToExpiration": {"ValueType": "CUSTOM", "Value": {"Integer": 60}}},
                        }
                    ],
                },
            }
        },
    }


Line = Callable[[World], Ask]
"""Makes what a call needs, and answers the call."""
