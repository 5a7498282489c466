package dk.sundhedsklynge.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What stands around the operations: whom to ask, where the API is and how to get a token for it. */
final class Frame {
    /** The name of the security scheme. */
    static final String TOKEN = "token";

    /** Where the gateway serves Keycloak, on the same origin as the API. */
    private static final String TOKEN_ADDRESS = "/auth/realms/klynge/protocol/openid-connect/token";

    private Frame() {}

    static void complete(OpenAPI api, Descriptions descriptions) {
        Info info = api.getInfo() == null ? OASFactory.createInfo() : api.getInfo();
        api.setInfo(info);
        // The name and the version are put in from the configuration of the service, after this.
        info.description(descriptions.ofApi())
                .contact(OASFactory.createContact().name("Driften af Klynge"))
                .license(OASFactory.createLicense()
                        .name("Brug efter aftale med driften")
                        .identifier("LicenseRef-Klynge"));
        api.setServers(List.of(OASFactory.createServer()
                .url("{site}")
                .description("Løsningens adresse, som driften oplyser")
                .addVariable(
                        "site",
                        OASFactory.createServerVariable()
                                .defaultValue("http://localhost:8080")
                                .description("På egen maskine er det denne"))));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().setSecuritySchemes(null);
        api.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description(
                                        "Et system henter et token med sit eget client_id og client_secret på adressen"
                                                + " nedenfor, regnet fra løsningens adresse, og sender det som Authorization:"
                                                + " Bearer. Det lever i fem minutter. Driften opretter systemet og giver det"
                                                + " roller og samarbejder.")
                                .flows(OASFactory.createOAuthFlows()
                                        .clientCredentials(OASFactory.createOAuthFlow()
                                                .tokenUrl(TOKEN_ADDRESS)
                                                .scopes(Map.of()))));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }
}
