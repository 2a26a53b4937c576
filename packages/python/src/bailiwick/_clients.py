"""Clients of boto3 that find an installation, and say who they are: the access key id is the account."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Any

from .errors import BailiwickError

_SECRET = "anything"
"""Signatures aren't verified."""


def session(endpoint: str, account: str, region: str, principal: str | None) -> Any:
    """A session whose clients and resources are at an endpoint unless they are told otherwise."""
    try:
        import boto3
        import botocore.session
        from botocore.config import Config
    except ImportError as problem:
        raise BailiwickError('clients want boto3, which isn\'t installed: pip install "bailiwick[boto3]"') from problem
    # Buckets are in paths, and a server of one's own is behind no proxy.
    usual = Config(s3={"addressing_style": "path"}, proxies={})

    class Session(boto3.Session):  # type: ignore[misc]
        """A session of an account at an endpoint."""

        def client(self, *arguments: Any, **options: Any) -> Any:
            return super().client(*arguments, **with_endpoint(options))

        def resource(self, *arguments: Any, **options: Any) -> Any:
            return super().resource(*arguments, **with_endpoint(options))

    def with_endpoint(options: dict[str, Any]) -> dict[str, Any]:
        options.setdefault("endpoint_url", endpoint)
        given = options.get("config")
        options["config"] = usual.merge(given) if given is not None else usual
        return options

    below = botocore.session.get_session()
    below.register_component("data_loader", _models())
    made = Session(
        botocore_session=below,
        aws_access_key_id=account,
        aws_secret_access_key=_SECRET,
        aws_session_token=principal,
        region_name=region,
    )
    # Each session says once more where boto3's own models are.
    paths = _models().search_paths
    paths[:] = dict.fromkeys(paths)
    return made


@lru_cache(maxsize=1)
def _models() -> Any:
    """The models of services, read once: a suite makes clients in each of its tests."""
    from botocore.loaders import create_loader

    return create_loader(os.environ.get("AWS_DATA_PATH"))


def environment(endpoint: str, account: str, region: str) -> dict[str, str]:
    """What AWS's own clients read."""
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": account,
        "AWS_SECRET_ACCESS_KEY": _SECRET,
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
    }
