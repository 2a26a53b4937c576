"""Calls of AWS Support: nobody has a plan with the API."""

from __future__ import annotations

from calls.world import Line

CALLS: dict[str, Line] = {
    "DescribeSeverityLevels": lambda w: w.nobody("SubscriptionRequiredException", language="en"),
}
