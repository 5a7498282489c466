package dk.sundhedsklynge.funds.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.effect.AccessChanged;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.effect.Ordered;
import dk.sundhedsklynge.platform.handover.HandoverPartWritten;
import dk.sundhedsklynge.platform.handover.HandoverParts;
import dk.sundhedsklynge.platform.handover.HandoverRunOrdered;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.text.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts of handovers, from the order to the event. */
@QuarkusTest
class WriteHandoverPartsTest extends CooperationOfItsOwn {
    @Inject
    HandoverParts handoverParts;

    private final UUID run = UUID.randomUUID();

    @Test
    void aRunIsAnsweredOnceWithLinesThatAddUpToTheSums() throws Exception {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.50"));
        apply.order(Ordered.allotment(cooperation, "2024-01-05", null, "500.00"));
        apply.order(
                Ordered.grant(cooperation, "2024-02-01", project, "300.25", Map.of("773", "200.00", "1081", "100.25")));

        order("rehearsal", 1);
        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        Contracts.assertIsValid(ReadHandoverPart.TYPE, parts(1).getFirst());
        assertThat(part.getList("part.funds.name")).containsExactly("Klyngemidler");
        assertThat(part.getList("part.funds[0].lines.label"))
                .containsExactly("Region Nordjylland", "Morsø", "hele klyngen");
        assertThat(part.getDouble("part.funds[0].totals[0].open.received.amount"))
                .isEqualTo(1500.50);
        assertThat(part.getDouble("part.funds[0].totals[0].open.committed.amount"))
                .isEqualTo(300.25);
        assertThat(part.<Object>get("part.funds[0].lines[0].open.received")).isNull();
        assertThat(part.<Object>get("part.funds[0].lines[0].open.uncommitted")).isNull();
        assertThat(part.getDouble("part.funds[0].lines[1].open.uncommitted.amount"))
                .isEqualTo(800.50);
        assertThat(part.getList("part.funds[0].lines[1].anchors")).hasSize(2);
        assertThat(part.getList("part.projects.party")).containsExactly("1081", "773");
    }

    @Test
    void whatNobodyStatedIsNotHandedOverAsZero() throws Exception {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        Contracts.assertIsValid(ReadHandoverPart.TYPE, parts(1).getFirst());
        for (String figures : List.of("part.funds[0].lines[0].open.", "part.funds[0].totals[0].open.")) {
            assertThat(part.getDouble(figures + "received.amount")).isEqualTo(1000);
            assertThat(part.<Object>get(figures + "committed")).isNull();
            assertThat(part.<Object>get(figures + "uncommitted")).isNull();
            assertThat(part.<Object>get(figures + "spent")).isNull();
            assertThat(part.<Object>get(figures + "unspent")).isNull();
        }
        assertThat(part.getList("part.funds[0].unstated.party"))
                .as("who is asked and of whom nothing stands")
                .contains("1081")
                .doesNotContain("773");
        assertThat(part.<Object>get("part.funds[0].unstated[0].open.received")).isNull();
    }

    @Test
    void aPartyThatIsStatedToHaveSpentNothingForAProjectIsHandedOverAsNothing() throws Exception {
        apply.order(Ordered.effect(
                cooperation,
                "opening",
                "2024-12-31",
                Map.of(
                        "asOf",
                        "2024-12-31",
                        "fund",
                        "cluster",
                        "lines",
                        List.of(
                                ofProject(stated("committed", "773", "300.00")),
                                ofProject(stated("spent", "773", "0.00")),
                                ofProject(stated("committed", "787", "100.00"))))));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        Contracts.assertIsValid(ReadHandoverPart.TYPE, parts(1).getFirst());
        assertThat(part.getDouble("part.projects.find { it.party == '773' }.spent.amount"))
                .isZero();
        assertThat(part.<Object>get("part.projects.find { it.party == '787' }.spent"))
                .isNull();
    }

    private Map<String, Object> ofProject(Map<String, Object> line) {
        Map<String, Object> named = new HashMap<>(line);
        named.put("project", project);
        return named;
    }

    @Test
    void whoHasNotAnsweredOfMoneyOfAnEarlierYearIsAskedAndANoIsAnAnswer() throws Exception {
        apply.order(Ordered.effect(
                cooperation,
                "opening",
                "2024-12-31",
                Map.of(
                        "asOf",
                        "2024-12-31",
                        "fund",
                        "cluster",
                        "lines",
                        Stream.of("773", "787")
                                .flatMap(it -> Stream.of(
                                        stated("received", it, "1000.00"),
                                        stated("committed", it, "300.00"),
                                        stated("spent", it, "250.25")))
                                .toList())));
        UUID note = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                        insert into note (id, cooperation, kind, party, period, counts_from, reference, actor, entered_at, state, number,
                            details, on_behalf, came_on, entered_by_name)
                        values (?, ?, 'carry-over-answer', '787', '2024', date '2025-02-01', 'Svar nr. 7', 'test',
                            timestamptz '2025-02-03 12:00:00Z', 'NOTED', 90, '{"to": "2025", "answer": "NO"}'::jsonb, 'MAIL',
                            date '2025-02-01', 'Else Sekretær')""", note, cooperation));
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("""
                        insert into note_attachment (id, note, cooperation, name, type, size, sha256, content, actor, added_by, added_at)
                        values (?, ?, ?, 'mail.eml', 'EML', 4, ?, 'mail'::bytea, 'test', 'Else Sekretær', now())""", UUID.randomUUID(), note, cooperation, Sha256.of("mail")));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        Contracts.assertIsValid(ReadHandoverPart.TYPE, parts(1).getFirst());
        assertThat(part.getList("part.answers.party")).containsExactly("773", "787");
        assertThat(part.getList("part.answers.answer")).containsExactly("awaited", "no");
        assertThat(part.getDouble("part.answers[0].amount.amount")).isEqualTo(749.75);
        assertThat(part.getString("part.answers[1].note")).isEqualTo(note.toString());
        assertThat(part.getString("part.answers[1].answeredOn")).isEqualTo("2025-02-01");
        assertThat(part.getMap("part.answers[1].source"))
                .containsEntry("reference", "Svar nr. 7")
                .containsEntry("channel", "mail")
                .containsEntry("cameOn", "2025-02-01")
                .containsEntry("enteredOn", "2025-02-03")
                .containsEntry("enteredBy", "Else Sekretær");
        assertThat(part.getString("part.answers[1].source.paper.attachments[0].name"))
                .isEqualTo("mail.eml");
        assertThat(part.getString("part.answers[1].source.paper.attachments[0].sha256"))
                .isEqualTo(Sha256.of("mail"));
        await().until(() -> files().size() == 1);
        Contracts.assertIsValid(ReadHandoverFiles.TYPE, files().getFirst());
        assertThat(new JsonPath(files().getFirst()).getString("sha256")).isEqualTo(Sha256.of("mail"));
        assertThat(new JsonPath(files().getFirst()).getString("content"))
                .isEqualTo(Base64.getEncoder().encodeToString("mail".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatAPartNamesIsSentOnceInPiecesAndAgainWhenAllIsToldAgain() {
        Effect allotment = Ordered.allotment(cooperation, "2024-01-05", "773", "1000.50");
        apply.order(allotment);
        byte[] file = new byte[400_000];
        new Random(7).nextBytes(file);
        for (String reference : List.of("26/4417", "26/4418")) {
            attach(bookedNote(allotment, reference), file);
        }
        attach(unbookedNote(), "Nævnes ikke".getBytes(StandardCharsets.UTF_8));

        order("rehearsal", 1);
        await().until(() -> files().size() == 3);
        order("rehearsal", 2);
        parts(2);
        order(UUID.randomUUID(), "carried-out", 1);
        await().until(() -> database.list(
                        "select 1 from handover_run where cooperation = ? and answered < ordered",
                        row -> row.getInt(1),
                        cooperation)
                .isEmpty());

        assertThat(files().stream().map(JsonPath::new)).allSatisfy(it -> {
            assertThat(it.getString("sha256")).isEqualTo(Sha256.of(file));
            assertThat(it.getInt("size")).isEqualTo(file.length);
            assertThat(it.getLong("sequence")).isEqualTo(1);
            assertThat(it.getInt("pieces")).isEqualTo(3);
        });
        assertThat(joined()).isEqualTo(file);
        handoverParts.emit();
        await().until(() -> files().size() == 6);
        assertThat(new JsonPath(files().getLast()).getLong("sequence")).isEqualTo(2);
    }

    private UUID bookedNote(Effect allotment, String reference) {
        UUID note = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                        insert into note (id, cooperation, kind, party, period, amount, counts_from, reference, actor, entered_at,
                            state, entry, number)
                        select ?, e.cooperation, 'allotment-note', '773', '2024', 100050, date '2024-02-01', ?, 'test', now(),
                            'BOOKED', e.entry, (select count(*) + 1 from note n where n.cooperation = e.cooperation)
                        from effect e where e.id = ?""", note, reference, allotment.id()));
        return note;
    }

    private UUID unbookedNote() {
        UUID note = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                        insert into note (id, cooperation, kind, party, period, amount, counts_from, reference, actor, entered_at,
                            state, number)
                        values (?, ?, 'voucher', '773', '2024', 1, date '2024-02-01', 'F-1', 'test', now(), 'NEW', 99)""", note, cooperation));
        return note;
    }

    private void attach(UUID note, byte[] file) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.update("""
                        insert into note_attachment (id, note, cooperation, name, type, size, sha256, content, actor, added_by, added_at)
                        values (?, ?, ?, 'faktura.pdf', 'PDF', ?, ?, ?, 'test', 'Else Sekretær', now())""", UUID.randomUUID(), note, cooperation, file.length, Sha256.of(file), file));
    }

    private byte[] joined() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        files().forEach(it -> joined.writeBytes(Base64.getDecoder().decode(new JsonPath(it).getString("content"))));
        return joined.toByteArray();
    }

    private List<String> files() {
        return database.list(
                "select payload::text from outbox where aggregateid = ? and type = ? order by position",
                row -> row.getString(1),
                cooperation,
                ReadHandoverFiles.TYPE);
    }

    @Test
    void whoseSpendingNobodyStatedIsAskedAsWellAndWhoReceivedNothingIsNot() {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        apply.order(Ordered.effect(
                cooperation,
                "opening",
                "2023-12-31",
                Map.of(
                        "asOf",
                        "2023-12-31",
                        "fund",
                        "cluster",
                        "lines",
                        List.of(stated("received", "787", "0.00"), stated("committed", "787", "5.00")))));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        assertThat(part.getList("part.answers.party")).containsExactly("773");
        assertThat(part.getList("part.answers.answer")).containsExactly("awaited");
        assertThat(part.<Object>get("part.answers[0].amount")).isNull();
        assertThat(part.<Object>get("part.wholeAnswers")).isNull();
    }

    @Test
    void anAnswerAboutAnotherFundNamesItAndIsNoneAboutTheClustersMoney() {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        QuarkusTransaction.requiringNew().run(() -> database.update("""
                        insert into note (id, cooperation, kind, party, period, counts_from, reference, actor, entered_at, state,
                            number, details, fund)
                        values (?, ?, 'carry-over-answer', '773', '2024', date '2025-02-01', 'Sag 1', 'test', now(), 'NOTED', 98,
                            '{"to": "2025", "answer": "NO"}', 'puljen')""", UUID.randomUUID(), cooperation));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        assertThat(part.getList("part.answers.answer")).containsExactly("no", "awaited");
        assertThat(part.getString("part.answers[0].fund")).isEqualTo("Puljen");
        assertThat(part.<Object>get("part.answers[1].fund")).isNull();
    }

    @Test
    void whatClosedItemsCarryOverIsAskedAboutWhereItIsForThoseWhoSeeThem() {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        apply.order(Ordered.closed(Ordered.effect(
                cooperation,
                "carry-over",
                "2025-02-01",
                Map.of("from", "2024", "to", "2025", "party", "773", "amount", Ordered.money("400.00")))));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        assertThat(part.getList("part.answers.from")).containsExactly("2024");
        assertThat(part.getList("part.wholeAnswers.from")).containsExactly("2025");
    }

    @Test
    void whatWasEnteredByHandAndSaysTheAmountComesFirst() throws Exception {
        Effect allotment = Ordered.allotment(cooperation, "2024-01-05", "773", "1000.50");
        apply.order(allotment);
        UUID note = bookedNote(allotment, "26/4417");

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        Contracts.assertIsValid(ReadHandoverPart.TYPE, parts(1).getFirst());
        assertThat(part.getString("part.funds[0].lines.find { it.period == '2024' }.anchors[0].note"))
                .isEqualTo(note.toString());
        assertThat(part.getString("part.funds[0].lines.find { it.period == '2024' }.anchors[0].paper.reference"))
                .isEqualTo("26/4417");
        assertThat(part.getString("part.funds[0].lines.find { it.period == '2024' }.anchors[0].paper.kind"))
                .isEqualTo("allotment-note");
        assertThat(part.<Object>get("part.funds[0].lines.find { it.period == '2024' }.anchors[1].note"))
                .isNull();
    }

    @Test
    void whatIsClosedStandsApart() {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        apply.order(
                Ordered.closed(Ordered.grant(cooperation, "2024-02-01", project, "300.00", Map.of("773", "300.00"))));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        assertThat(part.<Object>get("part.funds[0].lines[0].open.committed"))
                .as("of the money in open items no decision is known")
                .isNull();
        assertThat(part.getDouble("part.funds[0].lines[0].whole.committed.amount"))
                .isEqualTo(300);
        assertThat(part.<Object>get("part.funds[0].totals[0].open.committed")).isNull();
        assertThat(part.getDouble("part.funds[0].totals[0].whole.committed.amount"))
                .isEqualTo(300);
        assertThat(part.getList("part.funds[0].lines[0].anchors")).hasSize(1);
        assertThat(part.getList("part.funds[0].lines[0].wholeAnchors")).hasSize(2);
        assertThat(part.getList("part.projects.access")).containsExactly("closed");
    }

    @Test
    void whatAClosedGrantAddsToAnOpenProjectIsInItsWholeMoneyAlone() throws Exception {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        apply.order(Ordered.grant(cooperation, "2024-02-01", project, "300.00", Map.of("773", "300.00")));
        apply.order(
                Ordered.closed(Ordered.grant(cooperation, "2024-03-01", project, "200.50", Map.of("773", "200.50"))));
        UUID closed = UUID.randomUUID();
        apply.order(Ordered.closed(Ordered.grant(cooperation, "2024-04-01", closed, "9.00", Map.of("773", "9.00"))));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        Contracts.assertIsValid(ReadHandoverPart.TYPE, parts(1).getFirst());
        String known = "part.projects.find { it.project == '%s' }".formatted(project);
        assertThat(part.getDouble(known + ".committed.amount")).isEqualTo(300);
        assertThat(part.getDouble(known + ".whole.committed.amount")).isEqualTo(500.50);
        assertThat(part.getDouble("part.funds[0].totals[0].inProjects.committed.amount"))
                .isEqualTo(300);
        assertThat(part.getDouble("part.funds[0].totals[0].wholeInProjects.committed.amount"))
                .isEqualTo(509.50);
    }

    @Test
    void aNameOnlyClosedItemsGiveIsForThoseWhoSeeThem() throws Exception {
        apply.order(Ordered.closed(Ordered.effect(
                cooperation,
                "allotment",
                "2024-01-05",
                Map.of("period", "2024", "label", "Hemmelig pulje", "amount", Ordered.money("100.00")))));

        order("rehearsal", 1);

        JsonPath part = only(parts(1));
        Contracts.assertIsValid(ReadHandoverPart.TYPE, parts(1).getFirst());
        assertThat(part.getString("part.funds[0].lines[0].label")).isEqualTo("lukket sag");
        assertThat(part.getString("part.funds[0].lines[0].wholeLabel")).isEqualTo("Hemmelig pulje");
        assertThat(part.<Object>get("part.funds[0].wholeName")).isNull();
    }

    @Test
    void aNameOnlyClosedItemsGiveIsNotToldWhenItsMoneyIsTakenBack() {
        Effect named = Ordered.effect(
                cooperation,
                "allotment",
                "2024-01-05",
                Map.of("period", "2087", "label", "Hemmelig pulje", "amount", Ordered.money("100.00")));
        apply.order(named);
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        apply.order(
                Ordered.closed(Ordered.grant(cooperation, "2024-02-01", project, "300.00", Map.of("773", "300.00"))));
        apply.changeAccess(new AccessChanged(
                UUID.randomUUID(), 2, cooperation, List.of(new AccessChanged.EffectAccess(named.id(), "closed"))));
        apply.withdraw(new EffectWithdrawn(named.id(), cooperation));

        order("rehearsal", 1);

        String written = parts(1).getFirst();
        JsonPath part = only(List.of(written));
        assertThat(written).doesNotContain("lukket sag", "Hemmelig pulje");
        assertThat(part.getDouble("part.funds[0].lines.find { it.period == '2087' }.open.received.amount"))
                .isEqualTo(100);
        assertThat(part.getDouble("part.funds[0].totals.find { it.period == '2087' }.open.received.amount"))
                .isEqualTo(100);
    }

    @Test
    void afterARehearsalNothingIsToldAgainAndAfterTheHandoverEveryChangeIs() {
        Effect allotment = Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00");
        apply.order(allotment);
        order("rehearsal", 1);
        parts(1);
        UUID carriedOut = UUID.randomUUID();
        order(carriedOut, "carried-out", 1);
        parts(carriedOut, 1);

        apply.order(Ordered.allotment(cooperation, "2024-03-05", "773", "1.00"));

        List<String> again = parts(carriedOut, 2);
        assertThat(new JsonPath(again.getLast()).getDouble("part.funds[0].totals[0].open.received.amount"))
                .isEqualTo(1001);
        assertThat(new JsonPath(again.getLast()).getLong("sequence")).isEqualTo(2);
        assertThat(new JsonPath(again.getLast()).getString("hash"))
                .isNotEqualTo(new JsonPath(again.getFirst()).getString("hash"));
        assertThat(parts(1)).hasSize(1);
    }

    @Test
    void aPartThatIsAskedForAgainComesWithAHigherNumberAndTheSameHash() {
        apply.order(Ordered.allotment(cooperation, "2024-01-05", "773", "1000.00"));
        order("rehearsal", 1);
        parts(1);

        order("rehearsal", 2);

        List<String> told = parts(2);
        assertThat(new JsonPath(told.getLast()).getString("hash"))
                .isEqualTo(new JsonPath(told.getFirst()).getString("hash"));
        handoverParts.emit();
        parts(3);
    }

    private static Map<String, Object> stated(String quantity, String party, String amount) {
        return Map.of("quantity", quantity, "party", party, "amount", Ordered.money(amount));
    }

    private void order(String kind, long sequence) {
        order(run, kind, sequence);
    }

    private void order(UUID id, String kind, long sequence) {
        QuarkusTransaction.requiringNew()
                .run(() -> handoverParts.order(new HandoverRunOrdered(id, sequence, cooperation, kind, Instant.now())));
    }

    private List<String> parts(int number) {
        return parts(run, number);
    }

    private List<String> parts(UUID id, int number) {
        await().until(() -> told(id).size() >= number);
        return told(id);
    }

    private List<String> told(UUID id) {
        return database.list(
                "select payload::text from outbox where subject = ? order by position",
                row -> row.getString(1),
                HandoverPartWritten.subject(id));
    }

    private static JsonPath only(List<String> parts) {
        assertThat(parts).hasSize(1);
        return new JsonPath(parts.getFirst());
    }
}
