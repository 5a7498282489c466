package dk.sundhedsklynge.projects.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.platform.database.Database;
import dk.sundhedsklynge.platform.handover.HandoverPartWritten;
import dk.sundhedsklynge.platform.handover.HandoverParts;
import dk.sundhedsklynge.platform.handover.HandoverRunOrdered;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.projects.Known;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Change;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of handovers, from the order to the event. */
@QuarkusTest
class WriteHandoverPartsTest {
    @Inject
    ApplyEffects apply;

    @Inject
    Database database;

    @Inject
    Known known;

    @Inject
    HandoverParts handoverParts;

    private final String cooperation = "probe-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void aCooperation() {
        known.cooperation(cooperation);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> database.update(
                                "insert into party (id, sequence, name) values ('410', 1, 'Middelfart') on conflict do nothing"));
    }

    @Test
    void aRunIsAnsweredWithEveryProjectAndWhatIsMissing() throws Exception {
        apply.order(change(project, Step.REGISTER, "2024-01-10", "Kom Trygt Hjem"), List.of());
        apply.order(change(project, Step.START, "2024-02-10", null), List.of());
        UUID closed = UUID.randomUUID();
        apply.order(
                Ordered.change(cooperation, closed, Step.REGISTER, "2024-01-10", "Hemmeligt", List.of(), Access.CLOSED),
                List.of());
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("update project set owner = 'Middelfart Kommune' where id = ?", project));
        UUID run = UUID.randomUUID();

        order(run, "rehearsal");
        order(run, "rehearsal");

        String body = told(run, 1).getFirst();
        Contracts.assertIsValid(ReadHandoverPart.TYPE, body);
        JsonPath part = new JsonPath(body);
        String open = "part.projects.find { it.id == '%s' }.".formatted(project);
        assertThat(part.getString(open + "access")).isEqualTo("open");
        assertThat(part.getString(open + "phase")).isEqualTo("started");
        assertThat(part.getString(open + "ownerParty")).isEqualTo("410");
        assertThat(part.getList(open + "missing")).containsExactly("decision", "dates");
        assertThat(part.getString(open + "lastChange.step")).isEqualTo("start");
        assertThat(part.getInt(open + "lastChange.anchor.line")).isEqualTo(118);
        assertThat(part.<Object>get(open + "open")).isNull();
        assertThat(part.getString("part.projects.find { it.id == '%s' }.access".formatted(closed)))
                .isEqualTo("closed");
        assertThat(told(run, 1)).hasSize(1);
    }

    @Test
    void afterTheHandoverEveryChangeIsToldAgain() {
        apply.order(change(project, Step.REGISTER, "2024-01-10", "Kom Trygt Hjem"), List.of());
        UUID run = UUID.randomUUID();
        order(run, "carried-out");
        told(run, 1);

        apply.order(change(project, Step.CLOSE, "2024-03-10", null), List.of());

        JsonPath again = new JsonPath(told(run, 2).getLast());
        assertThat(again.getLong("sequence")).isEqualTo(2);
        assertThat(again.getBoolean("part.projects[0].settled")).isTrue();
        assertThat(again.getList("part.projects[0].missing")).isEmpty();
    }

    @Test
    void whatStaffWriteOfAProjectGoesAlongAndNotOpenlyWhenItIsClosed() {
        apply.order(change(project, Step.REGISTER, "2024-01-10", "Kom Trygt Hjem"), List.of());
        writeByHand(1, "OPEN", "Mail af 2. maj 2026");
        UUID run = UUID.randomUUID();
        order(run, "carried-out");

        JsonPath part = new JsonPath(told(run, 1).getLast());
        assertThat(part.getList("part.projects[0].written.partners")).containsExactly("410", "1083");
        assertThat(part.getString("part.projects[0].written.otherPartners")).isEqualTo("Sygehus Lillebælt");
        assertThat(part.getString("part.projects[0].written.description")).isEqualTo("Akut hjælp hjemme");
        assertThat(part.getString("part.projects[0].written.note")).isEqualTo("Mail af 2. maj 2026");

        writeByHand(2, "CLOSED", "Brev af 3. maj 2026");

        JsonPath again = new JsonPath(told(run, 2).getLast());
        assertThat(again.getString("part.projects[0].written.note")).isEqualTo("Brev af 3. maj 2026");
        assertThat(again.<Object>get("part.projects[0].open.written")).isNull();
        assertThat(again.getString("part.projects[0].open.name")).isEqualTo("Kom Trygt Hjem");
    }

    private void writeByHand(int number, String access, String note) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("""
                    update project set partners = array['410', '1083'], other_partners = 'Sygehus Lillebælt',
                        description = 'Akut hjælp hjemme', written_access = ? where id = ?""", access, project);
            database.update("""
                    insert into project_statement (id, project, number, cooperation, action, access, source_note, by_user)
                    values (?, ?, ?, ?, 'CORRECTED', ?, ?, 'test')""", UUID.randomUUID(), project, number, cooperation, access, note);
        });
    }

    private Change change(UUID id, Step step, String on, @Nullable String name) {
        return Ordered.change(cooperation, id, step, on, name);
    }

    private void order(UUID run, String kind) {
        QuarkusTransaction.requiringNew()
                .run(() -> handoverParts.order(new HandoverRunOrdered(run, 1, cooperation, kind, Instant.now())));
    }

    private List<String> told(UUID run, int number) {
        await().until(() -> told(run).size() >= number);
        return told(run);
    }

    private List<String> told(UUID run) {
        return database.list(
                "select payload::text from outbox where subject = ? order by position",
                row -> row.getString(1),
                HandoverPartWritten.subject(run));
    }
}
