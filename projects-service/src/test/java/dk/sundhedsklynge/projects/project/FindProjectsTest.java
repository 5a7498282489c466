package dk.sundhedsklynge.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.security.Scope;
import dk.sundhedsklynge.projects.Known;
import dk.sundhedsklynge.projects.effect.ApplyEffects;
import dk.sundhedsklynge.projects.effect.Ordered;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.money.MoneyOrder;
import dk.sundhedsklynge.projects.money.MoneyOrders;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the search finds, for readers with and without access to closed items. */
@QuarkusTest
class FindProjectsTest {
    @Inject
    ApplyEffects apply;

    @Inject
    ShownProjects projects;

    @Inject
    MoneyOrders money;

    private final String cooperation = "sjaelland-" + UUID.randomUUID();

    @Inject
    Known known;

    @BeforeEach
    void fourProjects() {
        known.cooperation(cooperation);
        register("Ældre i eget hjem", List.of("Hjemmeindsatsen"), Access.OPEN);
        register("Zonen", List.of(), Access.OPEN);
        register("Åbne døre", List.of(), Access.OPEN);
        register("Den lukkede sag", List.of(), Access.CLOSED);
    }

    @Test
    void projectsComeInDanishOrderAndPageByPage() {
        List<ShownProject> first = search(null, null, null, 2);
        ShownProject last = first.getLast();
        List<ShownProject> second =
                search(null, null, new ShownProjects.After(last.facts().name(), last.id()), 2);

        assertThat(first).map(one -> one.facts().name()).containsExactly("Zonen", "Ældre i eget hjem");
        assertThat(second).map(one -> one.facts().name()).containsExactly("Åbne døre");
    }

    @Test
    void aProjectIsFoundByAnotherOfItsNamesInAnyCase() {
        assertThat(search(null, "HJEMMEINDS", null, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.facts().name()).isEqualTo("Ældre i eget hjem"));
        assertThat(search(null, "æLDRE", null, 10)).hasSize(1);
    }

    @Test
    void aProjectOfAClosedItemIsThereOnlyForThoseWhoMaySeeIt() {
        Scope mine = Scope.of(Set.of(cooperation));

        assertThat(search(null, "lukkede", null, 10)).isEmpty();
        assertThat(projects.search(new Sight(mine, mine), new ShownProjects.Search(null, "lukkede", null), null, 10))
                .hasSize(1);
    }

    @Test
    void aProjectIsFoundByAnAmountThatWasDecidedForIt() {
        UUID paid = register("Betalt", List.of(), Access.OPEN);
        UUID secret = register("Delvist lukket beløb", List.of(), Access.OPEN);
        order(paid, "175000.50", "open");
        order(secret, "300.00", "closed");
        Scope mine = Scope.of(Set.of(cooperation));

        assertThat(found(new Sight(mine, Scope.NONE), 175_000_50)).containsExactly("Betalt");
        assertThat(found(new Sight(mine, Scope.NONE), 300_00)).isEmpty();
        assertThat(found(new Sight(mine, mine), 300_00)).containsExactly("Delvist lukket beløb");
        assertThat(found(new Sight(mine, mine), 175_000_00)).isEmpty();
    }

    private void order(UUID project, String amount, String access) {
        QuarkusTransaction.requiringNew()
                .run(() -> money.keep(new MoneyOrder(
                        UUID.randomUUID(),
                        cooperation,
                        "grant",
                        LocalDate.of(2024, 1, 1),
                        cooperation + ":politisk",
                        access,
                        new MoneyOrder.Place(null, null, null, null, null),
                        new MoneyOrder.Terms(project, Money.ofKroner(new BigDecimal(amount))))));
    }

    private List<String> found(Sight sight, long ore) {
        return projects
                .search(sight, new ShownProjects.Search(null, "et navn, ingen har", null, ore), null, 10)
                .stream()
                .map(one -> one.facts().name())
                .toList();
    }

    @Test
    void aPhaseThatAClosedItemCausedIsNoReasonToBeFound() {
        UUID id = register("Delvist lukket", List.of(), Access.OPEN);
        apply.order(
                Ordered.change(cooperation, id, Step.CLOSE, "2024-01-01", null, List.of(), Access.CLOSED), List.of());

        assertThat(search(Phase.CLOSED, null, null, 10)).isEmpty();
        assertThat(search(Phase.PROPOSED, "Delvist", null, 10)).hasSize(1);
    }

    private UUID register(String name, List<String> aliases, Access access) {
        UUID id = UUID.randomUUID();
        apply.order(Ordered.change(cooperation, id, Step.REGISTER, "2023-05-10", name, aliases, access), List.of());
        return id;
    }

    private List<ShownProject> search(
            @Nullable Phase phase, @Nullable String q, ShownProjects.@Nullable After after, int limit) {
        Sight open = new Sight(Scope.of(Set.of(cooperation)), Scope.NONE);
        return projects.search(open, new ShownProjects.Search(phase, q, null), after, limit);
    }
}
