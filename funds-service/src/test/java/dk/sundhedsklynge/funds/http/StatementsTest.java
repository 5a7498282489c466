package dk.sundhedsklynge.funds.http;

import static dk.sundhedsklynge.funds.http.Http.API;
import static dk.sundhedsklynge.funds.http.Http.as;
import static dk.sundhedsklynge.funds.http.Http.posting;

import dk.sundhedsklynge.funds.Known;
import dk.sundhedsklynge.funds.claim.CheckFigures;
import dk.sundhedsklynge.funds.claim.FiguresSubmitted;
import dk.sundhedsklynge.funds.database.CountingDatabase;
import dk.sundhedsklynge.funds.effect.ApplyEffects;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.StatementContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each read of this service costs the database; one statement more where closed items are read: who read them. */
@QuarkusTest
class StatementsTest extends StatementContract {
    @Inject
    ApplyEffects apply;

    @Inject
    CheckFigures check;

    @Inject
    CountingDatabase database;

    private final UUID project = UUID.randomUUID();
    private String cooperation = "";
    private String entry = "";
    private String note = "";
    private Effect first;
    private int there;
    private String document = "";
    private String sheet = "";

    /** Cooperations with money, of each fifth an own project, and figures about each; each third of them closed. */
    @Override
    protected void have(int rows) {
        if (there == 0) {
            begin();
        }
        for (; there < rows; there++) {
            String other = Known.cooperation(database);
            Effect allotment = Ordered.allotment(other, "2025-01-01", null, "1000.00");
            boolean closed = there % 3 == 0;
            apply.order(closed ? Ordered.closed(allotment) : allotment);
            if (there % 5 == 0) {
                Effect grant = Ordered.grant(cooperation, "2025-01-02", UUID.randomUUID(), "10.00");
                apply.order(closed ? Ordered.closed(grant) : grant);
            }
            check.submitted(new FiguresSubmitted(
                    UUID.randomUUID(),
                    1,
                    other,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    LocalDate.of(2025, 3, 1),
                    closed ? "closed" : "open",
                    List.of(new FiguresSubmitted.Stated(
                            UUID.randomUUID(), 4, 118, "received", null, null, null, null, new Money(1), false))));
        }
    }

    private void begin() {
        cooperation = Known.cooperation(database);
        apply.order(Ordered.allotment(cooperation, "2025-01-01", null, "900000.00"));
        first = Ordered.grant(cooperation, "2025-02-01", project, "175000.00");
        apply.order(first);
        entry = as("revisor").get(API + "/effects/" + first.id()).path("entry");
        note = posting(
                        "oekonomi",
                        Map.of(
                                "party",
                                "787",
                                "amount",
                                Ordered.money("100.00"),
                                "receivedOn",
                                "2025-01-10",
                                "reference",
                                "Brev"))
                .post(API + "/cooperations/" + cooperation + "/allotment-notes")
                .path("id");
        document = as("oekonomi")
                .contentType("application/octet-stream")
                .body("%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .post(API + "/notes/" + note + "/documents?name=brev.pdf")
                .path("id");
        sheet = as("oekonomi")
                .contentType("application/octet-stream")
                .body("Part;Beløb;Modtaget den;Brev\n787;1;10-01-2025;A\n773;2;10-01-2025;B\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post(API + "/sheet-imports?kind=tildelinger&name=a.csv&cooperation=" + cooperation)
                .path("id");
    }

    @Override
    protected List<Read> reads() {
        String mine = API + "/cooperations/" + cooperation;
        String one = API + "/cooperations/{id}";
        return List.of(
                new Read(API + "/status", 2),
                new Read(one + "/balance", mine + "/balance", 2),
                new Read(one + "/parties/{party}/balance", mine + "/parties/787/balance", 2),
                new Read(API + "/projects/{id}/balance", API + "/projects/" + project + "/balance", 2),
                new Read(API + "/entries", 2),
                new Read(API + "/entries/{id}", API + "/entries/" + entry, 1),
                new Read(one + "/chain", mine + "/chain", 11),
                new Read(one + "/notes", mine + "/notes", 1),
                new Read(one + "/closed-periods", mine + "/closed-periods", 1),
                new Read(one + "/weighing", mine + "/weighing", 2),
                new Read(API + "/notes/{id}", API + "/notes/" + note, 2),
                new Read(API + "/effects/{id}", API + "/effects/" + first.id(), 1),
                new Read(API + "/effects/{id}/shares", API + "/effects/" + first.id() + "/shares", 7),
                new Read(API + "/findings", 2),
                Read.byOperator(API + "/waiting", API + "/waiting", 4),
                new Read("/midler", 4),
                new Read("/midler/noter", 4),
                new Read("/midler/noter.csv", 1),
                new Read("/midler/noter/{id}", "/midler/noter/" + note, 5),
                new Read("/midler/noter/{id}/ret", "/midler/noter/" + note + "/ret", 4),
                new Read("/midler/registrer", 0),
                new Read("/midler/{id}/registrer", "/midler/" + cooperation + "/registrer", 0),
                new Read("/midler/{id}/registrer/{form}", "/midler/" + cooperation + "/registrer/bilag", 3),
                new Read("/midler/{id}/registrer/{form}", "/midler/" + cooperation + "/registrer/aabning", 6),
                new Read(
                        "/midler/noter/{id}/dokumenter/{document}",
                        "/midler/noter/" + note + "/dokumenter/" + document,
                        5),
                new Read("/midler/regneark/skema/{kind}.{format}", "/midler/regneark/skema/tildelinger.csv", 1),
                new Read("/midler/regneark/{id}", "/midler/regneark/" + sheet, 17),
                new Read("/midler/regneark/{id}/fil", "/midler/regneark/" + sheet + "/fil", 2),
                new Read("/midler/soeg", "/midler/soeg?q=bilag", 1),
                new Read("/midler?pr=31-12-2026", "/midler?pr=31-12-2026", 4),
                new Read("/midler/oversigt.csv", 2),
                new Read("/midler/posteringer", 4),
                new Read("/midler/panel/projekt/{project}", "/midler/panel/projekt/" + project, 3),
                new Read("/midler/posteringer/{id}", "/midler/posteringer/" + entry, 3),
                new Read("/midler/posteringer/liste.csv", 2),
                new Read("/midler/regneark", 2),
                new Read("/midler/regneark/liste.csv", 1),
                new Read(API + "/sheet-imports", 1),
                new Read(API + "/sheet-imports/{id}", API + "/sheet-imports/" + sheet, 1, "oekonomi"),
                new Read(
                        API + "/sheet-imports/{id}/preview",
                        API + "/sheet-imports/" + sheet + "/preview",
                        16,
                        "oekonomi"),
                new Read(API + "/notes/{id}/documents", API + "/notes/" + note + "/documents", 4),
                new Read(
                        API + "/notes/{id}/documents/{document}",
                        API + "/notes/" + note + "/documents/" + document,
                        5,
                        "oekonomi"),
                new Read("/midler/afvigelser", 3),
                new Read("/midler/afvigelser/liste.csv", 2));
    }
}
