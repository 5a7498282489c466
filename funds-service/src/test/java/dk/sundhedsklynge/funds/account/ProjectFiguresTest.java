package dk.sundhedsklynge.funds.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.KnownFigures.Quantity;
import org.junit.jupiter.api.Test;

/** What of a project's money is known. */
class ProjectFiguresTest {
    private static final Holder VEJLE = Holder.party("630");
    private static final Holder KOLDING = Holder.party("621");

    private ProjectFigures figures = ProjectFigures.NONE;

    @Test
    void whatOnePartyHasSpentIsTheLeastWhileAnotherWithAGrantSaysNothing() {
        with(VEJLE, AccountKind.COMMITTED, 150_00);
        with(VEJLE, AccountKind.SPENT, 25_00);
        with(KOLDING, AccountKind.COMMITTED, 50_00);

        assertThat(total().committed()).isEqualTo(200_00);
        assertThat(total().spent()).isNull();
        assertThat(total().atLeast(Quantity.SPENT)).isEqualTo(25_00);
        assertThat(figures.byHolder("").get(KOLDING).spent()).isNull();
    }

    @Test
    void whoIsStatedToHaveSpentNothingSaysSo() {
        with(VEJLE, AccountKind.COMMITTED, 150_00);
        with(VEJLE, AccountKind.SPENT, 25_00);
        with(KOLDING, AccountKind.COMMITTED, 50_00);
        opened(KOLDING, "spent");

        assertThat(figures.byHolder("").get(KOLDING).spent()).isZero();
        assertThat(total().spent()).isEqualTo(25_00);
    }

    @Test
    void thatOnePartyHasSpentNothingDoesNotSayItOfAnother() {
        with(VEJLE, AccountKind.COMMITTED, 150_00);
        with(KOLDING, AccountKind.COMMITTED, 50_00);
        opened(KOLDING, "spent");

        assertThat(total().spent()).isNull();
        assertThat(figures.byHolder("").get(VEJLE).spent()).isNull();
    }

    @Test
    void partiesSpendWhatIsGrantedToNoPartyByName() {
        with(Holder.ofNoParty(), AccountKind.COMMITTED, 150_00);
        with(VEJLE, AccountKind.SPENT, 25_00);

        assertThat(total().committed()).isEqualTo(150_00);
        assertThat(total().spent()).isEqualTo(25_00);
        assertThat(figures.byHolder("").get(VEJLE).committed()).isZero();
    }

    @Test
    void whatIsSpentOrRecommendedDoesNotSayWhatWasGranted() {
        with(VEJLE, AccountKind.SPENT, 10_10);
        with(KOLDING, AccountKind.RESERVED, 50_00);

        assertThat(total().committed()).isNull();
        assertThat(total().atLeast(Quantity.COMMITTED)).isNull();
        assertThat(total().spent()).isEqualTo(10_10);
        assertThat(total().reserved()).isEqualTo(50_00);
    }

    @Test
    void ofAProjectWithoutMoneyOfTheFundNothingIsKnown() {
        assertThat(total().committed()).isNull();
        assertThat(total().spent()).isNull();
    }

    @Test
    void aGrantThatWasReversedSaysNothing() {
        with(VEJLE, AccountKind.COMMITTED, 0);

        assertThat(total().committed()).isNull();
        assertThat(total().spent()).isNull();
    }

    @Test
    void whatIsSpentAfterAnOpeningThatStatesTheGrantAloneIsTheLeast() {
        with(VEJLE, AccountKind.COMMITTED, 500_00);
        opened(VEJLE, "committed");

        assertThat(total().spent()).isNull();
        assertThat(total().atLeast(Quantity.SPENT)).isNull();

        with(VEJLE, AccountKind.SPENT, 7_00);

        assertThat(total().committed()).isEqualTo(500_00);
        assertThat(total().spent()).isNull();
        assertThat(total().atLeast(Quantity.SPENT)).isEqualTo(7_00);
    }

    @Test
    void whatTheOpeningStatesAsSpentIsKnownZeroIncluded() {
        with(VEJLE, AccountKind.COMMITTED, 500_00);
        opened(VEJLE, "committed");
        opened(VEJLE, "spent");

        assertThat(total().spent()).isZero();
    }

    @Test
    void whatTheOpeningStatesAsSpentByPartiesIsSpentOfMoneyForAll() {
        with(Holder.ofNoParty(), AccountKind.COMMITTED, 500_00);
        with(VEJLE, AccountKind.SPENT, 25_00);
        opened(Holder.ofNoParty(), "committed");
        opened(VEJLE, "spent");

        assertThat(total().spent()).isEqualTo(25_00);
    }

    private void opened(Holder holder, String quantity) {
        figures = figures.plus(ProjectFigures.of(OpenedProject.of(new HeldIn(holder, "2024"), quantity)));
    }

    private void with(Holder holder, AccountKind kind, long ore) {
        figures = figures.plus(ProjectFigures.of(holder, kind, ore));
    }

    private KnownFigures total() {
        return figures.total("");
    }
}
