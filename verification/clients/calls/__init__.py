"""For each modelled operation a call that succeeds: one line a call, in the file of its service."""

from __future__ import annotations

import pytest

from calls import account, config, ec2, iam, organizations, resourcegroupstaggingapi, securityhub, sts, support
from calls.world import Ask, World
from models import Operation

TABLES = {
    "organizations": organizations.CALLS,
    "config": config.CALLS,
    "securityhub": securityhub.CALLS,
    "sts": sts.CALLS,
    "resourcegroupstaggingapi": resourcegroupstaggingapi.CALLS,
    "iam": iam.CALLS,
    "ec2": ec2.CALLS,
    "support": support.CALLS,
    "account": account.CALLS,
}


def prepared(world: World, operation: Operation) -> Ask:
    """Makes what the operation needs, and says who calls it with what. An operation without its line fails the test."""
    line = TABLES[operation.service].get(operation.name)
    if line is None:
        pytest.fail(
            f"{operation} is modelled, but nothing says how to call it: add the line\n"
            f'    "{operation.name}": lambda w: w.management(...),\n'
            f"to CALLS in verification/clients/calls/{operation.service}.py, with arguments that succeed "
            "(calls/world.py tells what there is)"
        )
    return line(world)
