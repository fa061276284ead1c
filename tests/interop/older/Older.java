import com.aliyun.elasticsearch20170613.Client;
import com.aliyun.elasticsearch20170613.models.DescribeInstanceResponseBody.DescribeInstanceResponseBodyResultNetworkConfigWhiteIpGroupList;
import com.aliyun.elasticsearch20170613.models.ListInstanceRequest;
import com.aliyun.elasticsearch20170613.models.ModifyWhiteIpsRequest;
import com.aliyun.elasticsearch20170613.models.ModifyWhiteIpsRequest.ModifyWhiteIpsRequestWhiteIpGroup;
import com.aliyun.elasticsearch20170613.models.UpdateKibanaWhiteIpsRequest;
import com.aliyun.elasticsearch20170613.models.UpdateKibanaWhiteIpsRequest.UpdateKibanaWhiteIpsRequestWhiteIpGroup;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import java.util.List;

/**
 * The Java SDK of 2023 against a served sandbox, with the older signature (ROA, HMAC-SHA1), nonces and no Content-MD5.
 *
 * Arguments: endpoint, region, key ID, secret, temporary key ID, its secret, its token. Prints one line a check, and
 * ends with 1 at the first that fails.
 */
public final class Older {
    private static final String PRODUCTION = "es-cn-n6w1o1x0w001cabcd";

    private interface Call {
        Object run() throws Exception;
    }

    private final String endpoint;
    private final String region;

    private Older(String url, String region) {
        this.endpoint = url.substring("http://".length());
        this.region = region;
    }

    private Client connect(String id, String secret, String token) throws Exception {
        Config config = new Config().setAccessKeyId(id).setAccessKeySecret(secret).setEndpoint(endpoint)
            .setRegionId(region).setProtocol("http").setSignatureAlgorithm("v2");
        return new Client(token == null ? config : config.setSecurityToken(token));
    }

    private static void check(String text, Object seen, Object wanted) {
        if (!wanted.equals(seen)) {
            System.out.printf("FAIL  %s%n      seen: %s, wanted: %s%n", text, seen, wanted);
            System.exit(1);
        }
        System.out.println("ok    Older.java: " + text);
    }

    private static void refused(String text, String code, Call call) throws Exception {
        try {
            call.run();
        } catch (TeaException error) {
            check(text + ": " + code, error.getCode(), code);
            return;
        }
        check(text + ": " + code, "no error", code);
    }

    private static List<String> group(Client client, String name) throws Exception {
        for (DescribeInstanceResponseBodyResultNetworkConfigWhiteIpGroupList group : client
            .describeInstance(PRODUCTION).getBody().getResult().getNetworkConfig().getWhiteIpGroupList()) {
            if (group.getGroupName().equals(name) && group.getWhiteIpType().equals("PUBLIC_KIBANA")) {
                return group.getIps();
            }
        }
        return List.of();
    }

    private static Object update(Client client, String mode, String name, String... ips) throws Exception {
        UpdateKibanaWhiteIpsRequestWhiteIpGroup group =
            new UpdateKibanaWhiteIpsRequestWhiteIpGroup().setGroupName(name).setIps(List.of(ips));
        return client.updateKibanaWhiteIps(PRODUCTION,
            new UpdateKibanaWhiteIpsRequest().setModifyMode(mode).setWhiteIpGroup(group));
    }

    public static void main(String[] arguments) throws Exception {
        Older older = new Older(arguments[0], arguments[1]);
        String id = arguments[2];
        String secret = arguments[3];
        Client client = older.connect(id, secret, null);

        check("DescribeInstance", group(client, "default"), List.of("192.0.2.10", "192.0.2.128/26"));
        check("ListInstance", client.listInstance(new ListInstanceRequest()).getBody().getResult().size(), 3);
        ListInstanceRequest filter = new ListInstanceRequest().setDescription("logs").setVpcId("");
        check("ListInstance with a filter and an empty one",
            client.listInstance(filter).getBody().getResult().get(0).getDescription(), "logs-staging");

        update(client, "Cover", "ci", "198.51.100.7");
        check("UpdateKibanaWhiteIps Cover creates a group", group(client, "ci"), List.of("198.51.100.7"));
        update(client, "Append", "ci", "203.0.113.0/24");
        check("UpdateKibanaWhiteIps Append", group(client, "ci"), List.of("198.51.100.7", "203.0.113.0/24"));
        update(client, "Delete", "ci", "198.51.100.7");
        check("UpdateKibanaWhiteIps Delete", group(client, "ci"), List.of("203.0.113.0/24"));
        ModifyWhiteIpsRequestWhiteIpGroup ops = new ModifyWhiteIpsRequestWhiteIpGroup().setGroupName("ops")
            .setIps(List.of("198.51.100.9")).setWhiteIpType("PUBLIC_KIBANA");
        check("ModifyWhiteIps answers true", client.modifyWhiteIps(PRODUCTION,
            new ModifyWhiteIpsRequest().setModifyMode("Cover").setWhiteIpGroup(ops)).getBody().getResult(), true);
        check("ModifyWhiteIps Cover", group(client, "ops"), List.of("198.51.100.9"));

        Client wrong = older.connect(id, secret.substring(1) + "!", null);
        refused("a change with a wrong secret", "SignatureDoesNotMatch",
            () -> update(wrong, "Cover", "ci", "203.0.113.66"));
        Client unknown = older.connect("LTAI5tUnknown", secret, null);
        refused("an unknown key", "InvalidAccessKeyId.NotFound", () -> group(unknown, "ci"));
        Client temporary = older.connect(arguments[4], arguments[5], arguments[6]);
        check("a temporary key with its token", group(temporary, "ci"), List.of("203.0.113.0/24"));
        Client mismatched = older.connect(arguments[4], arguments[5], "made-up");
        refused("a temporary key with another token", "InvalidSecurityToken.MismatchWithAccessKey",
            () -> group(mismatched, "ci"));
        check("the refused calls changed nothing", group(client, "ci"), List.of("203.0.113.0/24"));
    }
}
