"""Scrapes a unit's metrics as Prometheus does and prints each sample as JSON, by Prometheus' own strict parser."""

import json
import sys
import urllib.request

from prometheus_client.openmetrics.parser import text_string_to_metric_families

with urllib.request.urlopen(sys.argv[1], timeout=10) as answer:
    assert answer.headers["content-type"].startswith("application/openmetrics-text"), answer.headers["content-type"]
    text = answer.read().decode()
for family in text_string_to_metric_families(text):
    for sample in family.samples:
        print(json.dumps([family.type, sample.name, sample.labels, sample.value]))
