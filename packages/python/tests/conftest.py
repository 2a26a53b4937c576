"""An environment in which nothing leads clients elsewhere, and the organization that these tests are about."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

pytest_plugins = ["pytester"]

# Before any client is made: no profile, no real credentials, no metadata service.
for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ.update(AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull, AWS_EC2_METADATA_DISABLED="true")

HERE = Path(__file__).parent


@pytest.fixture
def document() -> dict[str, Any]:
    """A small organization as a value."""
    return {
        "version": 1,
        "management_account": "Management",
        "accounts": [
            {"id": "222222222222", "name": "Management", "email": "management@example.com"},
            {"id": "333333333333", "name": "payments", "email": "payments@example.com", "unit": "Production"},
        ],
        "root": {"policy_types": ["SERVICE_CONTROL_POLICY"], "units": [{"name": "Production"}]},
    }
