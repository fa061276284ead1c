"""The official SDK for Alibaba Cloud Elasticsearch against a served sandbox.

Takes the path of the JSON line that `whitelistctl sandbox serve -o json` prints. Prints one line a check and a closing
count, and ends with 1 at the first check that fails: the checks build on one another.
"""

import json
import sys
from urllib.parse import urlsplit

from alibabacloud_elasticsearch20170613 import models
from alibabacloud_elasticsearch20170613.client import Client
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.utils_models import Config

PRODUCTION, STAGING, METRICS = "es-cn-n6w1o1x0w001cabcd", "es-cn-4lq2m8z0s002btagg", "es-cn-9vk3d5j0m003metrc"
PUBLIC, PRIVATE = "PUBLIC_KIBANA", "PRIVATE_KIBANA"
PUBLIC_ES, PRIVATE_ES = "PUBLIC_ES", "PRIVATE_ES"

passed = 0


def check(text, condition, seen=None):
    """Counts one check, and stops the script if it does not hold."""
    global passed
    if not condition:
        print(f"FAIL  {text}\n      seen: {seen!r}\nsdk.py: {passed} passed, 1 failed", flush=True)
        sys.exit(1)
    passed += 1
    print(f"ok    {text}", flush=True)


def equal(text, seen, wanted):
    """Counts the check that two values are the same."""
    check(text, seen == wanted, f"{seen!r}, wanted {wanted!r}")


def refused(text, code, call):
    """Counts the check that `call` fails with the service's error `code`."""
    try:
        call()
    except AlibabaCloudException as error:
        check(f"{text}: {code}", error.code == code, f"{error.code}: {error.message}")
        return
    check(f"{text}: {code}", False, "no error at all")


def connect(account, **changes):
    """A client of the served sandbox, over http; `changes` replace settings of its configuration."""
    settings = {
        "access_key_id": account["access_key_id"],
        "access_key_secret": account["access_key_secret"],
        "region_id": account["region"],
        "endpoint": urlsplit(account["endpoint"]).netloc,
        "protocol": "http",
    }
    return Client(Config(**{**settings, **changes}))


class Lists:
    """The lists of one instance: each change by the SDK's two calls, each proof by DescribeInstance."""

    def __init__(self, client, instance):
        self.client, self.instance = client, instance

    def groups(self, kind):
        """The groups of one list as DescribeInstance shows them, by name."""
        result = self.client.describe_instance(self.instance).body.result
        groups = result.network_config.white_ip_group_list
        return {group.group_name: group.ips for group in groups if group.white_ip_type == kind}

    def update(self, mode, group, ips, kind=PUBLIC):
        """UpdateKibanaWhiteIps in group style; the mode goes in the query."""
        group = models.UpdateKibanaWhiteIpsRequestWhiteIpGroup(group_name=group, ips=ips, white_ip_type=kind)
        request = models.UpdateKibanaWhiteIpsRequest(white_ip_group=group, modify_mode=mode)
        return self.client.update_kibana_white_ips(self.instance, request).body.result

    def update_list(self, ips):
        """UpdateKibanaWhiteIps in list style."""
        request = models.UpdateKibanaWhiteIpsRequest(kibana_ipwhitelist=ips)
        return self.client.update_kibana_white_ips(self.instance, request).body.result

    def modify(self, mode, group, ips, kind):
        """ModifyWhiteIps in group style; the mode goes in the body."""
        group = models.ModifyWhiteIpsRequestWhiteIpGroup(group_name=group, ips=ips, white_ip_type=kind)
        request = models.ModifyWhiteIpsRequest(white_ip_group=group, modify_mode=mode)
        return self.client.modify_white_ips(self.instance, request).body.result

    def modify_list(self, ips, network, node="KIBANA"):
        """ModifyWhiteIps in list style."""
        request = models.ModifyWhiteIpsRequest(white_ip_list=ips, node_type=node, network_type=network)
        return self.client.modify_white_ips(self.instance, request).body.result


def reading(client, account):
    """DescribeInstance and ListInstance, with paging and filters."""
    result = client.describe_instance(PRODUCTION).body.result
    equal("DescribeInstance names the instance", result.instance_id, PRODUCTION)
    equal("DescribeInstance tells status and architecture", (result.status, result.arch_type), ("active", "exclusive"))
    equal("DescribeInstance tells the switches of the networks",
          (result.enable_kibana_public_network, result.enable_kibana_private_network), (True, True))
    lists = Lists(client, PRODUCTION)
    equal("DescribeInstance shows the public groups", lists.groups(PUBLIC), {
        "default": ["192.0.2.10", "192.0.2.128/26"], "office": ["198.51.100.16/28", "198.51.100.200"]})
    equal("DescribeInstance shows the private group", lists.groups(PRIVATE), {"default": ["192.168.12.0/24"]})
    equal("the flat list is the union of the groups", sorted(result.kibana_ipwhitelist),
          ["192.0.2.10", "192.0.2.128/26", "198.51.100.16/28", "198.51.100.200"])

    def listed(**filters):
        body = client.list_instance(models.ListInstanceRequest(**filters)).body
        return body.headers.x_total_count, [item.instance_id for item in body.result]

    total, ids = listed()
    equal("ListInstance names every instance, and counts them", (total, sorted(ids)), (3, sorted(account["instances"])))
    pages = [listed(page=page, size=2) for page in (1, 2, 3)]
    equal("ListInstance cuts pages and counts on all of them",
          [(total, len(ids)) for total, ids in pages], [(3, 2), (3, 1), (3, 0)])
    equal("the pages together are the whole list", pages[0][1] + pages[1][1], ids)
    equal("ListInstance filters by part of the name", listed(description="staging"), (1, [STAGING]))
    body = client.list_instance(models.ListInstanceRequest()).body
    check("ListInstance carries no whitelist", all(not item.kibana_ipwhitelist for item in body.result))


def update_kibana(lists):
    """UpdateKibanaWhiteIps: Cover, Append, Delete, then the list style."""
    default = lists.groups(PUBLIC)["default"]
    lists.update("Cover", "ci", ["198.51.100.7", "203.0.113.0/24"])
    equal("UpdateKibanaWhiteIps Cover creates a group", lists.groups(PUBLIC)["ci"], ["198.51.100.7", "203.0.113.0/24"])
    lists.update("Append", "ci", ["198.51.100.8", "2001:db8::/48"])
    equal("UpdateKibanaWhiteIps Append adds", lists.groups(PUBLIC)["ci"],
          ["198.51.100.7", "203.0.113.0/24", "198.51.100.8", "2001:db8::/48"])
    lists.update("Delete", "ci", ["203.0.113.0/24", "2001:db8::/48"])
    equal("UpdateKibanaWhiteIps Delete removes", lists.groups(PUBLIC)["ci"], ["198.51.100.7", "198.51.100.8"])
    result = lists.update("Cover", "ci", ["203.0.113.9"])
    equal("UpdateKibanaWhiteIps Cover replaces", lists.groups(PUBLIC)["ci"], ["203.0.113.9"])
    answered = {group.group_name: group.ips for group in result.network_config.white_ip_group_list
                if group.white_ip_type == PUBLIC}
    equal("UpdateKibanaWhiteIps answers with the groups", answered, lists.groups(PUBLIC))
    equal("the other group is untouched", lists.groups(PUBLIC)["default"], default)
    lists.update(None, "ci", ["203.0.113.10"])
    equal("UpdateKibanaWhiteIps without a mode covers", lists.groups(PUBLIC)["ci"], ["203.0.113.10"])

    refused("Delete of the last entry", "InvalidParameter", lambda: lists.update("Delete", "ci", ["203.0.113.10"]))
    refused("Append to a missing group", "NotFound", lambda: lists.update("Append", "nobody", ["203.0.113.1"]))
    refused("Delete from a missing group", "NotFound", lambda: lists.update("Delete", "nobody", ["203.0.113.1"]))
    refused("UpdateKibanaWhiteIps of a private list", "InvalidParameter",
            lambda: lists.update("Cover", "default", ["192.168.1.1"], PRIVATE))
    refused("an unknown mode", "InvalidParameter", lambda: lists.update("Merge", "ci", ["203.0.113.1"]))
    equal("the refused calls changed nothing", lists.groups(PUBLIC)["ci"], ["203.0.113.10"])

    lists.update("Cover", "ci", [])
    check("UpdateKibanaWhiteIps Cover with nothing deletes the group", "ci" not in lists.groups(PUBLIC))
    office = lists.groups(PUBLIC)["office"]
    lists.update_list(["203.0.113.20", "198.51.100.0/28"])
    equal("UpdateKibanaWhiteIps in list style replaces the default group and no other", lists.groups(PUBLIC),
          {"default": ["203.0.113.20", "198.51.100.0/28"], "office": office})


def modify_white_ips(lists, kind, network, node="KIBANA"):
    """ModifyWhiteIps on one of the four lists: Cover, Append, Delete, then the list style."""
    addresses = ["192.168.7.1", "192.168.8.0/24", "192.168.9.1"]
    if kind in (PUBLIC, PUBLIC_ES):
        addresses = ["203.0.113.1", "198.51.100.32/28", "203.0.113.2"]
    one, block, two = addresses
    name = f"ModifyWhiteIps {kind}"
    before = lists.groups(kind)
    check(f"{name} Cover answers true", lists.modify("Cover", "ops", [one], kind) is True)
    equal(f"{name} Cover creates a group", lists.groups(kind), {**before, "ops": [one]})
    lists.modify("Append", "ops", [block, two], kind)
    equal(f"{name} Append adds", lists.groups(kind)["ops"], [one, block, two])
    lists.modify("Delete", "ops", [one, block], kind)
    equal(f"{name} Delete removes", lists.groups(kind)["ops"], [two])
    lists.modify("Cover", "ops", [block], kind)
    equal(f"{name} Cover replaces", lists.groups(kind)["ops"], [block])
    refused(f"{name} Append to a missing group", "NotFound", lambda: lists.modify("Append", "nobody", [one], kind))
    refused(f"{name} Delete of the last entry", "InvalidParameter", lambda: lists.modify("Delete", "ops", [block], kind))
    lists.modify("Cover", "ops", [], kind)
    equal(f"{name} Cover with nothing deletes the group", lists.groups(kind), before)
    check(f"{name} in list style answers true", lists.modify_list([two, block], network, node) is True)
    equal(f"{name} in list style replaces the default group and no other", lists.groups(kind),
          {**before, "default": [two, block]})


def styles_exclude_each_other(client):
    """Both styles in one request are refused, by either call, and so is neither."""
    group = models.UpdateKibanaWhiteIpsRequestWhiteIpGroup(group_name="default", ips=["203.0.113.1"])
    both = models.UpdateKibanaWhiteIpsRequest(white_ip_group=group, kibana_ipwhitelist=["203.0.113.1"])
    refused("UpdateKibanaWhiteIps in both styles", "InvalidParameter",
            lambda: client.update_kibana_white_ips(PRODUCTION, both))
    refused("UpdateKibanaWhiteIps in neither style", "InvalidParameter",
            lambda: client.update_kibana_white_ips(PRODUCTION, models.UpdateKibanaWhiteIpsRequest()))
    group = models.ModifyWhiteIpsRequestWhiteIpGroup(group_name="default", ips=["203.0.113.1"], white_ip_type=PUBLIC)
    both = models.ModifyWhiteIpsRequest(white_ip_group=group, white_ip_list=["203.0.113.1"], node_type="KIBANA",
                                        network_type="PUBLIC")
    refused("ModifyWhiteIps in both styles", "InvalidParameter", lambda: client.modify_white_ips(PRODUCTION, both))
    half = models.ModifyWhiteIpsRequest(white_ip_list=["203.0.113.1"], node_type="KIBANA")
    refused("ModifyWhiteIps in list style without a network", "InvalidParameter",
            lambda: client.modify_white_ips(PRODUCTION, half))


def strangers(client, account):
    """What has to be refused: wrong keys, unknown instances, a list that does not exist."""
    secret = account["access_key_secret"][:-1] + "!"
    stranger = connect(account, access_key_secret=secret)
    refused("a read with a wrong secret", "SignatureDoesNotMatch", lambda: stranger.describe_instance(PRODUCTION))
    before = Lists(client, PRODUCTION).groups(PUBLIC)
    refused("a change with a wrong secret", "SignatureDoesNotMatch",
            lambda: Lists(stranger, PRODUCTION).update("Cover", "default", ["203.0.113.66"]))
    refused("a change by ModifyWhiteIps with a wrong secret", "SignatureDoesNotMatch",
            lambda: Lists(stranger, PRODUCTION).modify("Cover", "default", ["203.0.113.66"], PUBLIC))
    equal("the wrong secret changed nothing", Lists(client, PRODUCTION).groups(PUBLIC), before)
    nobody = connect(account, access_key_id="LTAI5tNobody")
    refused("an unknown key", "InvalidAccessKeyId.NotFound", lambda: nobody.list_instance(models.ListInstanceRequest()))
    temporary = connect(account, security_token="made-up")
    refused("a made-up security token", "InvalidSecurityToken.MismatchWithAccessKey",
            lambda: temporary.describe_instance(PRODUCTION))
    missing = Lists(client, "es-cn-000000000000nobody")
    refused("reading an unknown instance", "InstanceNotFound", lambda: missing.groups(PUBLIC))
    refused("changing an unknown instance", "InstanceNotFound", lambda: missing.update("Cover", "a", ["203.0.113.1"]))
    refused("an entry that is no address", "InvalidParameter",
            lambda: Lists(client, PRODUCTION).update("Append", "default", ["203.0.113.256"]))
    many = [f"10.{n // 250}.{n % 250}.1" for n in range(301)]
    refused("more than 300 entries", "InvalidParameter",
            lambda: Lists(client, PRODUCTION).update("Cover", "default", many))


def main():
    """All of it, on one fresh sandbox."""
    with open(sys.argv[1], encoding="utf-8") as file:
        account = json.load(file)["elasticsearch"]
    client = connect(account)
    reading(client, account)
    update_kibana(Lists(client, PRODUCTION))
    modify_white_ips(Lists(client, PRODUCTION), PRIVATE, "PRIVATE")
    modify_white_ips(Lists(client, PRODUCTION), PUBLIC, "PUBLIC")
    modify_white_ips(Lists(client, PRODUCTION), PRIVATE_ES, "PRIVATE", "WORKER")
    modify_white_ips(Lists(client, PRODUCTION), PUBLIC_ES, "PUBLIC", "WORKER")
    equal("the lists of the cluster have their own flat fields",
          sorted(client.describe_instance(PRODUCTION).body.result.public_ip_whitelist),
          sorted(Lists(client, PRODUCTION).groups(PUBLIC_ES)["default"]))
    styles_exclude_each_other(client)
    strangers(client, account)
    print(f"sdk.py: {passed} passed, 0 failed")


main()
