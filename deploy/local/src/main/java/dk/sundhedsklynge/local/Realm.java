package dk.sundhedsklynge.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Keycloak realm of a local suite: three clients, a role for every kind of caller, and sample users. */
final class Realm {
    static final String NAME = "klynge";
    static final String PARTNER_SECRET = "klynge-partner";
    static final int MOST_WRONG_PASSWORDS = 10;
    static final String ADMIN_CLI = "admin-cli";
    private static final String AUDIENCE = "klynge-api";

    /**
     * @param firstName as the pages show the user
     * @param role null: what the user may comes from appointments in the register
     * @param cooperations whose cooperations the user may see, {@code *} for all; empty: the token says nothing
     */
    record SampleUser(
            String name, String firstName, @Nullable String role, List<String> cooperations, String what) {
        /** Verified in Keycloak, and that of the sample person whom the user is bound to. */
        String email() {
            return name + "@eksempel.invalid";
        }
    }

    static final List<SampleUser> USERS = List.of(
            new SampleUser("sekretariat", "Sekretariat", "secretariat", List.of("*"), "secretariat of every cluster"),
            new SampleUser(
                    "sekretariat-vest",
                    "Sekretariat Vest",
                    "secretariat",
                    List.of("nordjylland-vest"),
                    "secretariat of cluster Vest"),
            new SampleUser(
                    "raad-lillebaelt",
                    "Råd Lillebælt",
                    "secretariat",
                    List.of("sundhedsraad-lillebaelt"),
                    "secretariat of health council Lillebælt, which receives dossiers"),
            new SampleUser(
                    "raad-sydvestjylland",
                    "Råd Sydvestjylland",
                    "secretariat",
                    List.of("sundhedsraad-sydvestjylland"),
                    "secretariat of health council Sydvestjylland, which receives dossiers"),
            new SampleUser("oekonomi", "Økonomi", "finance", List.of("*"), "finance of every cluster"),
            new SampleUser("revisor", "Revisor", "auditor", List.of("*"), "auditor of every cluster"),
            new SampleUser("drift", "Drift", "operator", List.of("*"), "operator of the suite"),
            new SampleUser(
                    "laeser", "Læser", "reader", List.of("nordjylland-vest"), "reads what is open in cluster Vest"),
            new SampleUser("ingen", "Ingen", "reader", List.of(), "signs in and may see nothing"),
            appointed("formand-region", "Formand (region)", "by appointment: chair from the region in cluster Vest"),
            appointed(
                    "formand-kommune",
                    "Formand (kommune)",
                    "by appointment: chair from the municipalities in cluster Vest"),
            appointed("medlem", "Medlem", "by appointment: member of the political level of cluster Vest"),
            appointed(
                    "oekonomi-thisted",
                    "Økonomi Thisted",
                    "by appointment: finance officer of Thisted in cluster Vest"),
            appointed("projektleder", "Projektleder", "by appointment: leads a project of cluster Vest"));

    private static SampleUser appointed(String name, String firstName, String what) {
        return new SampleUser(name, firstName, null, List.of(), what);
    }

    private static final List<String> ROLES =
            List.of("operator", "secretariat", "auditor", "partner", "finance", "reader");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    /**
     * What an existing realm is compared by; another word where the realm of this version differs in what guards the sign-in or in
     * its sample users.
     */
    static String version(String publicUrl) {
        String guarded = danish(protect(JSON.createObjectNode())).toString()
                + address(JSON.createObjectNode(), publicUrl)
                + closed(JSON.createObjectNode())
                + USERS.stream().map(SampleUser::name).toList();
        return UUID.nameUUIDFromBytes(guarded.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static ObjectNode of(String publicUrl, String webSecret) {
        ObjectNode realm = JSON.createObjectNode()
                .put("realm", NAME)
                .put("enabled", true)
                .put("sslRequired", "external")
                .put("accessTokenLifespan", 300);
        danish(protect(realm));
        ArrayNode roles = realm.putObject("roles").putArray("realm");
        ROLES.forEach(role -> roles.addObject().put("name", role));
        ArrayNode clients = realm.putArray("clients");
        clients.add(web(publicUrl, webSecret));
        clients.add(closed(client(ADMIN_CLI)));
        clients.add(client("klynge-cli").put("publicClient", true).put("directAccessGrantsEnabled", true));
        clients.add(client("klynge-partner")
                .put("publicClient", false)
                .put("secret", PARTNER_SECRET)
                .put("serviceAccountsEnabled", true));
        ArrayNode users = realm.putArray("users");
        USERS.forEach(user -> users.add(user(user)));
        ObjectNode partner = users.addObject()
                .put("username", "service-account-klynge-partner")
                .put("enabled", true)
                .put("serviceAccountClientId", "klynge-partner");
        partner.putArray("realmRoles").add("partner");
        partner.putObject("attributes").putArray("cooperations").add("*");
        profile(realm);
        return realm;
    }

    /** The sample users for a realm that exists; those that it has are left as they are. */
    static ObjectNode missingUsers() {
        ObjectNode users = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        ArrayNode all = users.putArray("users");
        USERS.forEach(user -> all.add(user(user)));
        return users;
    }

    /** Its pages are Danish, whatever the browser asks for, and look as those of Klynge; see deploy/keycloak. */
    static ObjectNode danish(ObjectNode realm) {
        realm.put("displayName", "Klynge")
                .put("displayNameHtml", "Klynge")
                .put("internationalizationEnabled", true)
                .put("defaultLocale", "da")
                .put("loginTheme", "klynge");
        realm.putArray("supportedLocales").add("da");
        return realm;
    }

    /**
     * What guards the sign-in: after ten wrong passwords, or two within a second, a user waits, longer each time. No session lives
     * longer than ten hours; the services remember for twelve that one has ended.
     */
    static ObjectNode protect(ObjectNode realm) {
        return realm.put("bruteForceProtected", true)
                .put("permanentLockout", false)
                .put("failureFactor", MOST_WRONG_PASSWORDS)
                .put("waitIncrementSeconds", 60)
                .put("maxFailureWaitSeconds", 900)
                .put("maxDeltaTimeSeconds", 43_200)
                .put("quickLoginCheckMilliSeconds", 1000)
                .put("minimumQuickLoginWaitSeconds", 60)
                .put("ssoSessionMaxLifespan", 36_000);
    }

    /**
     * The addresses of the web client follow the suite when it moves to another port. A code is worth nothing without the
     * verifier of the one who asked for it (PKCE, RFC 7636).
     */
    static ObjectNode address(ObjectNode client, String publicUrl) {
        client.put("rootUrl", publicUrl).put("baseUrl", publicUrl + "/");
        client.putArray("redirectUris").add(publicUrl + "/*");
        client.putArray("webOrigins").add(publicUrl);
        ObjectNode attributes = client.withObject("/attributes");
        attributes.put("post.logout.redirect.uris", publicUrl + "/*");
        attributes.put("pkce.code.challenge.method", "S256");
        return client;
    }

    /** Keycloak makes a client in each realm that takes a password from anybody; only the realm of its administrators needs it. */
    static ObjectNode closed(ObjectNode client) {
        return client.put("enabled", false).put("directAccessGrantsEnabled", false);
    }

    private static ObjectNode web(String publicUrl, String secret) {
        ObjectNode web = client("klynge-web")
                .put("publicClient", false)
                .put("standardFlowEnabled", true)
                .put("secret", secret);
        return address(web, publicUrl);
    }

    private static ObjectNode client(String id) {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", id)
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", false)
                .put("fullScopeAllowed", true);
        ArrayNode mappers = client.putArray("protocolMappers");
        mapper(mappers, "audience", "oidc-audience-mapper")
                .put("included.custom.audience", AUDIENCE)
                .put("access.token.claim", "true");
        mapper(mappers, "cooperations", "oidc-usermodel-attribute-mapper")
                .put("user.attribute", "cooperations")
                .put("claim.name", "cooperations")
                .put("jsonType.label", "String")
                .put("multivalued", "true")
                .put("access.token.claim", "true")
                .put("id.token.claim", "true");
        return client;
    }

    private static ObjectNode mapper(ArrayNode mappers, String name, String type) {
        return mappers.addObject()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", type)
                .putObject("config");
    }

    private static ObjectNode user(SampleUser sample) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", sample.name)
                .put("enabled", true)
                .put("emailVerified", true)
                .put("email", sample.email())
                .put("firstName", sample.firstName)
                .put("lastName", "Eksempel");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", sample.name)
                .put("temporary", false);
        if (sample.role != null) {
            user.putArray("realmRoles").add(sample.role);
        }
        if (!sample.cooperations.isEmpty()) {
            ArrayNode values = user.putObject("attributes").putArray("cooperations");
            sample.cooperations.forEach(values::add);
        }
        return user;
    }

    /** Without this Keycloak would drop the attribute at the first edit of a user: only an administrator may set it. */
    private static void profile(ObjectNode realm) {
        String profile = """
                {"attributes":[
                  {"name":"username","permissions":{"view":["admin","user"],"edit":["admin"]}},
                  {"name":"email","permissions":{"view":["admin","user"],"edit":["admin"]}},
                  {"name":"firstName","permissions":{"view":["admin","user"],"edit":["admin"]}},
                  {"name":"lastName","permissions":{"view":["admin","user"],"edit":["admin"]}},
                  {"name":"cooperations","multivalued":true,"permissions":{"view":["admin"],"edit":["admin"]}}]}""";
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(profile.replaceAll("\\s+", ""));
    }
}
