package dk.sundhedsklynge.funds.balance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.funds.account.Account;
import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.KnownMoney;
import dk.sundhedsklynge.funds.account.PartiesOfFund;
import dk.sundhedsklynge.funds.account.StatedPosition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShareChartTest {
    private static final HeldIn LEJRE = new HeldIn(Holder.party("350"), "2023");

    private final StatedPosition stated = new StatedPosition();

    @Test
    void aStatedZeroIsAShareAndWhatNobodyStatedIsNone() {
        stated.opened(LEJRE, null, "received", 100_00, "");
        stated.opened(LEJRE, null, "committed", 0, "");

        ShareChart.Bar bar = bar(100_00);

        assertThat(bar.isCommittedKnown()).isTrue();
        assertThat(bar.committedShown()).isEqualTo("0,0 %");
        assertThat(bar.isSpentKnown()).isFalse();
        assertThat(bar.spentShown()).isEqualTo("ikke oplyst");
    }

    @Test
    void nothingIsAShareOfNothing() {
        stated.opened(LEJRE, null, "received", 0, "");
        stated.opened(LEJRE, null, "committed", 0, "");

        ShareChart.Bar bar = ShareChart.bar("Lejre", figures(Map.of()), 0);

        assertThat(bar.isKnown()).isFalse();
        assertThat(bar.committedShown()).isEqualTo("intet modtaget");
    }

    private ShareChart.Bar bar(long received) {
        ShareChart chart = ShareChart.of(new ReadFunds.Money(
                "x",
                "X",
                List.of(new ReadBalances.Holding(
                        LEJRE.holder(),
                        "Lejre",
                        figures(Map.of(
                                Account.of("x:cluster", AccountKind.RECEIVED, LEJRE.holder(), LEJRE.period()),
                                -received)))),
                KnownFigures.nothing(LEJRE),
                null,
                null));
        return Objects.requireNonNull(chart).bars().getFirst();
    }

    private KnownFigures figures(Map<Account, Long> standing) {
        return Objects.requireNonNull(
                new KnownMoney(standing, stated, PartiesOfFund.NONE).byHolder().get(LEJRE.holder()));
    }
}
