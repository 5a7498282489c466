package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.Figures;
import dk.sundhedsklynge.meetings.handover.part.FundsPart;
import dk.sundhedsklynge.meetings.handover.part.ProjectsPart;
import dk.sundhedsklynge.meetings.handover.run.FreezeMembership;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parts of a run for tests. Amounts are kroner; null is not stated. */
final class GivenParts {
    static final Register REGISTER = Register.ofReferenceData();
    static final String CLUSTER_FUND = "fund";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private GivenParts() {}

    static List<Dossier> distributed(Membership members, Gathered parts) {
        return Distribution.of(members, LAST_DAY, parts);
    }

    static Membership members(String cooperation) {
        return FreezeMembership.of(REGISTER.cooperation(cooperation).orElseThrow(), REGISTER);
    }

    static @Nullable Money kroner(@Nullable Long amount) {
        return amount == null ? null : new Money(amount * 100);
    }

    static Figures figures(@Nullable Long received, @Nullable Long committed, @Nullable Long spent) {
        Money in = kroner(received);
        Money out = kroner(committed);
        Money used = kroner(spent);
        return new Figures(
                in,
                out,
                Money.NONE,
                used,
                Money.NONE,
                Money.NONE,
                in == null || out == null ? null : in.minus(out),
                in == null || used == null ? null : in.minus(used));
    }

    static FundsPart.MoneyLine line(@Nullable String party, String label, String period, Figures figures) {
        return new FundsPart.MoneyLine(party, label, period, figures, null, List.of(), 0, null, null, null, null);
    }

    /** With totals that are the sum of the lines, as a ledger that is right says them. */
    static FundsPart.Fund fund(FundsPart.MoneyLine... lines) {
        List<FundsPart.Total> totals = new ArrayList<>();
        List.of(lines).stream()
                .map(FundsPart.MoneyLine::period)
                .distinct()
                .forEach(period -> totals.add(new FundsPart.Total(
                        period,
                        List.of(lines).stream()
                                .filter(it -> it.period().equals(period))
                                .map(FundsPart.MoneyLine::open)
                                .reduce(GivenParts::plus)
                                .orElseThrow(),
                        null,
                        null,
                        null)));
        return new FundsPart.Fund(CLUSTER_FUND, "Klyngemidler", totals, List.of(lines), null, List.of());
    }

    private static Figures plus(Figures one, Figures other) {
        return new Figures(
                plus(one.received(), other.received()),
                plus(one.committed(), other.committed()),
                plus(one.reserved(), other.reserved()),
                plus(one.spent(), other.spent()),
                plus(one.carriedOut(), other.carriedOut()),
                plus(one.carriedIn(), other.carriedIn()),
                plus(one.uncommitted(), other.uncommitted()),
                plus(one.unspent(), other.unspent()));
    }

    private static @Nullable Money plus(@Nullable Money one, @Nullable Money other) {
        return one == null || other == null ? null : one.plus(other);
    }

    static Gathered money(FundsPart.MoneyLine... lines) {
        return new Gathered(
                new FundsPart(List.of(fund(lines)), List.of(), List.of(), List.of(), null),
                ProjectsPart.NOTHING,
                List.of());
    }

    static ProjectsPart.Project project(
            String name, @Nullable String owner, @Nullable String ownerParty, boolean settled, String... missing) {
        return new ProjectsPart.Project(
                id(name),
                Access.OPEN,
                name,
                List.of(),
                "started",
                owner,
                ownerParty,
                null,
                null,
                null,
                settled,
                List.of(missing),
                null,
                null,
                null);
    }

    /** With those who take part; nobody has said who owns it. */
    static ProjectsPart.Project project(String name, List<String> partners, @Nullable String otherPartners) {
        return new ProjectsPart.Project(
                id(name),
                Access.OPEN,
                name,
                List.of(),
                "started",
                null,
                null,
                null,
                null,
                null,
                false,
                List.of("decision"),
                null,
                new ProjectsPart.Written(partners, otherPartners, null, null),
                null);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static FundsPart.ProjectMoney grant(String project, @Nullable String party, long kroner) {
        return new FundsPart.ProjectMoney(
                id(project),
                CLUSTER_FUND,
                party,
                party == null ? "Ikke fordelt" : party,
                "2024",
                kroner(kroner),
                Money.NONE,
                Money.NONE,
                null,
                Access.OPEN,
                null,
                null);
    }

    static TextLine text(TextLine.Kind kind, String title, List<String> parties, List<String> organisations) {
        return new TextLine(
                kind.code() + ":" + title,
                kind,
                title,
                List.of(),
                parties,
                organisations,
                List.of(),
                Source.NONE,
                Access.OPEN);
    }

    static Gathered with(
            List<ProjectsPart.Project> projects, List<FundsPart.ProjectMoney> money, List<TextLine> texts) {
        return new Gathered(
                new FundsPart(List.of(), money, List.of(), List.of(), null), new ProjectsPart(projects), texts);
    }

    static Dossier of(List<Dossier> all, String receiver) {
        return all.stream()
                .filter(it -> it.receiver().name().equals(receiver))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No dossier for " + receiver + " in "
                        + all.stream().map(it -> it.receiver().name()).toList()));
    }
}
