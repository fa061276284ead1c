"""The legacy SDK of Alibaba Cloud against a served sandbox. It signs by ROA with HMAC-SHA1 and sends no nonce.

Takes the path of the JSON line that `whitelistctl sandbox serve -o json` prints. With a second argument `refused` it
checks only that the sandbox refuses the signature. Prints one line a check, and ends with 1 at the first that fails.
"""

import json
import sys
from urllib.parse import urlsplit

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkelasticsearch.request.v20170613.DescribeInstanceRequest import DescribeInstanceRequest
from aliyunsdkelasticsearch.request.v20170613.ListInstanceRequest import ListInstanceRequest
from aliyunsdkelasticsearch.request.v20170613.ModifyWhiteIpsRequest import ModifyWhiteIpsRequest
from aliyunsdkelasticsearch.request.v20170613.UpdateKibanaWhiteIpsRequest import UpdateKibanaWhiteIpsRequest

PRODUCTION = "es-cn-n6w1o1x0w001cabcd"


def check(text, condition, seen=None):
    """Prints one check, and stops the script if it fails."""
    if not condition:
        print(f"FAIL  {text}\n      seen: {seen!r}", flush=True)
        sys.exit(1)
    print(f"ok    older.py: {text}", flush=True)


class Caller:
    """One client of the served sandbox."""

    def __init__(self, account, key=None, secret=None, token=None):
        url = urlsplit(account["endpoint"])
        self.host = url.hostname
        key, secret = key or account["access_key_id"], secret or account["access_key_secret"]
        options = {"region_id": account["region"], "port": url.port, "auto_retry": False}
        if token:
            self.client = AcsClient(credential=StsTokenCredential(key, secret, token), **options)
        else:
            self.client = AcsClient(key, secret, **options)

    def send(self, request, body=None):
        """Sends the request over http, with a JSON body if there is one."""
        request.set_endpoint(self.host)
        request.set_protocol_type("http")
        request.set_accept_format("json")
        if body is not None:
            request.set_content_type("application/json")
            request.set_content(json.dumps(body, ensure_ascii=False).encode())
        return json.loads(self.client.do_action_with_exception(request))

    def groups(self):
        """The groups of the public Kibana list, by name."""
        request = DescribeInstanceRequest()
        request.set_InstanceId(PRODUCTION)
        groups = self.send(request)["Result"]["networkConfig"]["whiteIpGroupList"]
        return {group["groupName"]: group["ips"] for group in groups if group["whiteIpType"] == "PUBLIC_KIBANA"}

    def instances(self, **filters):
        """The names of the instances that the filters leave."""
        request = ListInstanceRequest()
        for name, value in filters.items():
            request.add_query_param(name, value)
        return [instance["description"] for instance in self.send(request)["Result"]]

    def update(self, mode, group, ips, token=None):
        """UpdateKibanaWhiteIps in group style."""
        request = UpdateKibanaWhiteIpsRequest()
        request.set_InstanceId(PRODUCTION)
        request.set_modifyMode(mode)
        if token:
            request.set_clientToken(token)
        return self.send(request, {"whiteIpGroup": {"groupName": group, "ips": ips}})

    def modify(self, mode, group, ips, kind):
        """ModifyWhiteIps in group style."""
        request = ModifyWhiteIpsRequest()
        request.set_InstanceId(PRODUCTION)
        return self.send(request, {"modifyMode": mode,
                                   "whiteIpGroup": {"groupName": group, "ips": ips, "whiteIpType": kind}})


def refused(text, code, call):
    """Checks that `call` fails with the service's error `code`."""
    try:
        call()
    except ServerException as error:
        check(f"{text}: {code}", error.get_error_code() == code, str(error))
        return
    check(f"{text}: {code}", False, "no error")


def main():
    """All checks, on one new sandbox."""
    with open(sys.argv[1], encoding="utf-8") as file:
        account = json.load(file)["elasticsearch"]
    caller = Caller(account)
    if sys.argv[2:] == ["refused"]:
        refused("the older signature is switched off", "IncompleteSignature", caller.groups)
        return
    check("DescribeInstance", caller.groups()["default"] == ["192.0.2.10", "192.0.2.128/26"], caller.groups())
    check("ListInstance", len(caller.instances()) == 3)
    check("ListInstance with a blank and a plus sign in a filter", caller.instances(description="a +b&c=d") == [])
    check("ListInstance with a filter", caller.instances(description="logs", size=10) == ["logs-staging"])
    check("ListInstance with an empty filter", len(caller.instances(vpcId="")) == 3)
    tags = json.dumps([{"tagKey": "acs:rm:rgId", "tagValue": "rg-sandbox0000000"}])
    check("ListInstance with tags", len(caller.instances(tags=tags)) == 3)
    tags = json.dumps([{"tagKey": "acs:rm:rgId", "tagValue": "other"}])
    check("ListInstance with other tags", caller.instances(tags=tags) == [])

    caller.update("Cover", "ci", ["198.51.100.7"], token="older-1")
    check("UpdateKibanaWhiteIps Cover creates a group", caller.groups()["ci"] == ["198.51.100.7"], caller.groups())
    caller.update("Append", "ci", ["203.0.113.0/24"])
    check("UpdateKibanaWhiteIps Append", caller.groups()["ci"] == ["198.51.100.7", "203.0.113.0/24"])
    caller.update("Delete", "ci", ["198.51.100.7"])
    check("UpdateKibanaWhiteIps Delete", caller.groups()["ci"] == ["203.0.113.0/24"])
    caller.modify("Cover", "büro", ["198.51.100.9"], "PUBLIC_KIBANA")
    check("ModifyWhiteIps with a body that is not ASCII", caller.groups()["büro"] == ["198.51.100.9"])
    refused("a private address in a public list", "InvalidParameter",
            lambda: caller.update("Append", "ci", ["10.0.0.1"]))

    before = caller.groups()
    wrong = Caller(account, secret=account["access_key_secret"][:-1] + "!")
    refused("a read with a wrong secret", "SignatureDoesNotMatch", wrong.groups)
    refused("a change with a wrong secret", "SignatureDoesNotMatch",
            lambda: wrong.update("Cover", "ci", ["203.0.113.66"]))
    refused("an unknown key", "InvalidAccessKeyId.NotFound", Caller(account, key="LTAI5tUnknown").groups)
    temporary = account["temporary_key"]
    key, secret = temporary["access_key_id"], temporary["access_key_secret"]
    with_token = Caller(account, key, secret, temporary["security_token"])
    check("a temporary key with its token", with_token.groups() == before)
    refused("a temporary key without a token", "MissingSecurityToken", Caller(account, key, secret).groups)
    refused("a temporary key with another token", "InvalidSecurityToken.MismatchWithAccessKey",
            Caller(account, key, secret, "made-up").groups)
    check("the refused calls changed nothing", caller.groups() == before)


main()
