package dk.sundhedsklynge.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestCheckTest {
    private static final RequestCheck CHECK = new RequestCheck("localhost:8080");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=//;%2f",
                "/q/health/live",
                "/qr",
                "/moeder/1",
                "/assets/site-0d5f3f044d48.css",
                "/moeder/Sundhedsklynge%20S%C3%B8nderjylland",
                "/auth/realms/klynge/protocol/openid-connect/auth?client_id=klynge-web",
                "/auth/realms/klynge/protocol/openid-connect/token",
                "/auth/realms/klynge/protocol/openid-connect/certs",
                "/auth/realms/klynge/protocol/openid-connect/userinfo",
                "/auth/realms/klynge/protocol/openid-connect/revoke",
                "/auth/realms/klynge/protocol/openid-connect/logout?client_id=klynge-web",
                "/auth/realms/klynge/protocol/openid-connect/logout/logout-confirm",
                "/auth/realms/klynge/.well-known/openid-configuration",
                "/auth/realms/klynge/login-actions/authenticate?session_code=x",
                "/auth/realms/klynge/login-actions/required-action",
                "/auth/resources/u36im/login/keycloak.v2/css/styles.css"
            })
    void whatABrowserNeedsPasses(String target) {
        assertThat(CHECK.refusal("GET", target, List.of("localhost:8080"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth",
                "/auth/",
                "/AUTH/admin",
                "/auth/admin",
                "/auth/admin/master/console/",
                "/auth/%61dmin",
                "/%61uth/admin",
                "/auth/realms/master",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/m%61ster",
                "/auth/realms/klynge2",
                "/auth/realms/klynge",
                "/auth/realms/klynge/",
                "/auth/realms/klynge/account",
                "/auth/realms/klynge/account/",
                "/auth/realms/klynge/authz/protection/resource_set",
                "/auth/realms/klynge/broker/other/endpoint",
                "/auth/realms/klynge/clients-registrations/openid-connect",
                "/auth/realms/klynge/clients-registrations/default",
                "/auth/realms/klynge/clients-registrations/saml2-entity-descriptor",
                "/auth/realms/klynge/client%73-registrations/default",
                "/auth/realms/klynge/clients%2Dregistrations/default",
                "/auth/realms/klynge/Clients-Registrations/default",
                "/auth/realms/klynge/protocol/saml/descriptor",
                "/auth/realms/klynge/protocol/openid-connect",
                "/auth/realms/klynge/protocol/openid-connect/auth/",
                "/auth/realms/klynge/protocol/openid-connect/auth/device",
                "/auth/realms/klynge/protocol/openid-connect/ext/par/request",
                "/auth/realms/klynge/protocol/openid-connect/registrations",
                "/auth/realms/klynge/protocol/openid-connect/token/introspect",
                "/auth/realms/klynge/protocol/openid-connect/TOKEN",
                "/auth/realms/klynge/.well-known/uma2-configuration",
                "/auth/realms/klynge/login-actionsx",
                "/auth/realms",
                "/auth/metrics",
                "/auth/health",
                "/q",
                "/q/",
                "/q/metrics",
                "/q/%6detrics",
                "/%71/metrics",
                "/Q/metrics",
                "/q/health",
                "/q/health/ready",
                "/q/health/live/",
                "/q/dev"
            })
    void whatIsNotForTheOutsideIsNotThere(String target) {
        assertThat(CHECK.refusal("GET", target, List.of("localhost:8080"))).contains(Refusal.NOT_HERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth//admin",
                "//auth/admin",
                "/auth/resources/../admin",
                "/auth/resources/%2e%2e/admin",
                "/auth/resources/.%2E/admin",
                "/auth/./admin",
                "/auth/resources%2f..%2fadmin",
                "/auth/resources%5cadmin",
                "/auth/resources\\..\\admin",
                "/auth/resources/..;/admin",
                "/auth/realms/klynge/login-actions/../clients-registrations/default",
                "/auth/realms/klynge/login-actions/%2e%2e/clients-registrations/default",
                "/auth/realms/klynge/login-actions%2f../clients-registrations/default",
                "/auth/realms/klynge/login-actions/..;/clients-registrations/default",
                "/auth/realms/klynge//clients-registrations/default",
                "/auth/realms/klynge/clients-registrations;x/default",
                "/q/..;/metrics",
                "/q;x/metrics",
                "/q%3bx/metrics",
                "/q%00",
                "/q%0d%0aHost:x",
                "/moeder/%zz",
                "/moeder/%c3",
                "/moeder#x",
                "*",
                "",
                "auth/admin",
                "localhost:8080",
                "http://localhost:8080/auth/admin",
                "http://evil.example/"
            })
    void anAddressThatCanBeReadInTwoWaysIsRefused(String target) {
        assertThat(CHECK.refusal("GET", target, List.of("localhost:8080"))).contains(Refusal.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            localhost:8080, 0
            LocalHost:8080, 0
            localhost, 421
            localhost:8081, 421
            localhost.:8080, 421
            127.0.0.1:8080, 421
            evil.example, 421
            evil.example:8080, 421
            user@localhost:8080, 421
            'localhost:8080,evil.example', 421
            '', 421
            localhost:8080|localhost:8080, 400
            localhost:8080|evil.example, 400""")
    void onlyThePublicHostIsAnswered(String hosts, int status) {
        assertThat(CHECK.refusal("GET", "/", Arrays.asList(hosts.split("\\|")))
                        .map(Refusal::status)
                        .orElse(0))
                .isEqualTo(status);
    }

    @Test
    void aRequestNamesItsHost() {
        assertThat(CHECK.refusal("GET", "/", List.of())).contains(Refusal.HOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "PRI"})
    void aMethodThatNothingHereTakesIsRefused(String method) {
        assertThat(CHECK.refusal(method, "/", List.of("localhost:8080"))).contains(Refusal.METHOD);
    }
}
