package dk.sundhedsklynge.funds;

import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register as tests need it. */
public final class Known {
    private static final Map<String, String> PARTIES =
            Map.of("773", "Morsø", "787", "Thisted", "1081", "Region Nordjylland");

    private Known() {}

    /** A cooperation that only this test uses, with Morsø, Thisted and the region. */
    public static String cooperation(Database database) {
        return cooperation(database, "probe-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public static String cooperation(Database database, String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("""
                    insert into cooperation (id, sequence, name, kind, parties) values (?, 1, ?, 'health-cluster', ?)
                    on conflict do nothing""", id, "Sundhedsklynge " + id, Database.Array.of("text", List.of("773", "787", "1081")));
            PARTIES.forEach((code, name) -> database.update(
                    "insert into party (id, sequence, kind, name, place) values (?, 1, ?, ?, ?) on conflict do nothing",
                    code,
                    code.length() == 3 ? "municipality" : "region",
                    name,
                    Integer.parseInt(code)));
            CDI.current().select(KnownRegister.class).get().willChange();
        });
        return id;
    }
}
