package dk.sundhedsklynge.funds.balance;

import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what each party received is committed and spent, as bars.
 *
 * @param height of the drawing, in pixels
 */
record ShareChart(List<Bar> bars, int height) {
    private static final int BAR = 58;
    private static final int FIRST_LINE = 14;
    private static final int BELOW = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One party. A share that is not known has no bar, which would say 0.
     *
     * @param received null when nobody has stated it; then no share is known
     * @param committed percent of what was received, with one decimal; null when it is not known
     * @param spent as {@code committed}
     * @param text where its name stands, in pixels from above; the other positions are those of its bars
     */
    record Bar(
            String name,
            @Nullable Money received,
            @Nullable BigDecimal committed,
            @Nullable BigDecimal spent,
            int text,
            int track,
            int second) {
        public boolean isKnown() {
            return isCommittedKnown() || isSpentKnown();
        }

        /** Also when it is 0,0 %. */
        public boolean isCommittedKnown() {
            return committed != null;
        }

        /** Also when it is 0,0 %. */
        public boolean isSpentKnown() {
            return spent != null;
        }

        /** As Danish writes it. Nothing is a share of what was stated to be nothing. */
        private String shown(@Nullable BigDecimal percent) {
            if (percent != null) {
                return percent.toPlainString().replace('.', ',') + " %";
            }
            return Money.NONE.equals(received) ? "intet modtaget" : "ikke oplyst";
        }

        public String committedShown() {
            return shown(committed);
        }

        public String spentShown() {
            return shown(spent);
        }

        /** Of the width of the drawing; no bar is longer than that. */
        public String committedWidth() {
            return width(committed);
        }

        public String spentWidth() {
            return width(spent);
        }

        private static String width(@Nullable BigDecimal percent) {
            return percent == null
                    ? "0"
                    : percent.max(BigDecimal.ZERO).min(HUNDRED).toPlainString() + "%";
        }
    }

    /** Null when nothing was received that a share could be of. */
    static @Nullable ShareChart of(ReadFunds.Money money) {
        List<Bar> bars = new ArrayList<>();
        for (ReadBalances.Holding holding : money.holdings()) {
            bars.add(bar(holding.name(), holding.figures(), bars.size()));
        }
        return bars.stream().noneMatch(Bar::isKnown) ? null : new ShareChart(bars, bars.size() * BAR + BELOW);
    }

    static Bar bar(String name, KnownFigures figures, int place) {
        Long received = figures.received();
        int above = place * BAR;
        return new Bar(
                name,
                received == null ? null : new Money(received),
                percent(figures.committed(), received),
                percent(figures.spent(), received),
                above + FIRST_LINE,
                above + FIRST_LINE + 8,
                above + FIRST_LINE + 20);
    }

    /** With one decimal; null when there is nothing that it could be a part of. */
    private static @Nullable BigDecimal percent(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole <= 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
