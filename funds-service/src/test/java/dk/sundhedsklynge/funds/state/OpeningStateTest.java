package dk.sundhedsklynge.funds.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.sundhedsklynge.funds.CooperationOfItsOwn;
import dk.sundhedsklynge.funds.effect.AccessChanged;
import dk.sundhedsklynge.funds.effect.Effect;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.effect.Ordered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which opening is in force, as others are told. */
@QuarkusTest
class OpeningStateTest extends CooperationOfItsOwn {
    @Inject
    TellStates states;

    @Test
    void theOpeningInForceIsToldWithWhatItCovers() {
        Effect opening = Ordered.opening(cooperation, "2024-12-31", project, "1.00");

        apply.order(opening);

        JsonPath told = last();
        assertThat(told.getLong("sequence")).isEqualTo(1);
        assertThat(told.getString("fund")).isEqualTo("cluster");
        assertThat(told.getString("effect")).isEqualTo(opening.id().toString());
        assertThat(told.getString("asOf")).isEqualTo("2024-12-31");
        assertThat(told.getString("meeting"))
                .isEqualTo(Objects.toString(opening.anchor().meeting()));
        assertThat(told.getList("covers")).isEqualTo(List.of("carriedOver", "committed", "received", "spent"));
        assertThat(told.getString("access")).isEqualTo("open");
    }

    @Test
    void anOlderOpeningTakesItsPlaceAndANewerOneChangesNothing() {
        Effect first = Ordered.opening(cooperation, "2024-12-31", project, "1.00");
        apply.order(first);

        apply.order(Ordered.opening(cooperation, "2025-06-30", project, "1.00"));
        assertThat(told(fund())).hasSize(1);

        Effect older = Ordered.opening(cooperation, "2023-12-31", project, "1.00");
        apply.order(older);
        await().untilAsserted(() ->
                assertThat(last().getString("effect")).isEqualTo(older.id().toString()));
    }

    @Test
    void oneThatIsTakenBackIsNoLongerInForce() {
        Effect opening = Ordered.opening(cooperation, "2024-12-31", project, "1.00");
        apply.order(opening);

        apply.withdraw(new EffectWithdrawn(opening.id(), cooperation));

        await().until(() -> last().getLong("sequence") == 2);
        JsonPath told = last();
        assertThat(told.getString("effect")).isNull();
        assertThat(told.getString("asOf")).isNull();
        assertThat(told.getList("contains")).isEmpty();
    }

    @Test
    void oneThatIsClosedLaterIsToldAsClosed() {
        Effect opening = Ordered.opening(cooperation, "2024-12-31", project, "1.00");
        apply.order(opening);

        apply.changeAccess(new AccessChanged(
                UUID.randomUUID(), 2, cooperation, List.of(new AccessChanged.EffectAccess(opening.id(), "closed"))));

        await().untilAsserted(() -> assertThat(last().getString("access")).isEqualTo("closed"));
    }

    @Test
    void aSnapshotTellsItAgainWithTheNumberItHas() {
        apply.order(Ordered.opening(cooperation, "2024-12-31", project, "1.00"));

        states.emit();

        assertThat(told(fund())).containsExactly("funds.opening-state.v1 1", "funds.opening-state.v1 1");
    }

    /** What is told to contain is what the rule contains. */
    @Test
    void effectsOfTheTypesNamedAreContainedAndOthersAreNot() {
        UUID key = UUID.randomUUID();
        Map<String, Object> amount = Ordered.money("1.00");
        String named = project.toString();
        Map<String, Map<String, ?>> terms = Map.of(
                "allotment", Map.of("period", "2022-2023", "amount", amount),
                "carry-over", Map.of("from", "2023", "to", "2024"),
                "earmark", Map.of("earmark", key.toString(), "name", "Pulje", "amount", amount),
                "grant", Map.of("project", named, "amount", amount),
                "supplement", Map.of("project", named, "amount", amount),
                "reserve", Map.of("project", named, "amount", amount),
                "reduce", Map.of("project", named, "amount", amount),
                "release", Map.of("project", named, "amount", amount),
                "frame", Map.of("body", "fagligt", "amount", amount),
                "set-key",
                        Map.of(
                                "key",
                                key.toString(),
                                "name",
                                "Indbyggere",
                                "weights",
                                List.of(Map.of("party", "787", "weight", 1)),
                                "paying",
                                List.of()));
        apply.order(Ordered.opening(cooperation, "2024-12-31", project, "1.00"));
        List<Object> contains = last().getList("contains");

        terms.forEach((type, its) -> {
            Effect effect = Ordered.effect(cooperation, type, "2024-06-01", its);
            apply.order(effect);
            assertThat("contained".equals(answer(effect).result())).as(type).isEqualTo(contains.contains(type));
        });
    }

    private String fund() {
        return cooperation + ":cluster";
    }

    private JsonPath last() {
        return JsonPath.from(database.list(
                        "select payload from outbox where subject = ? order by position",
                        row -> row.getString(1),
                        fund())
                .getLast());
    }
}
