package dk.sundhedsklynge.platform.report;

import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a report. */
public sealed interface Cell {

    /** As a reader sees it; empty for a blank cell. */
    String shown();

    /** The same in pieces, some of which stand on one line. */
    default List<Piece> pieces() {
        return Piece.of(shown());
    }

    /**
     * Without characters that nobody sees, which the text of a document can have.
     *
     * @param text one line or several
     * @param href a path of the site, or a whole address; null for plain text
     */
    record Text(String text, @Nullable String href) implements Cell {
        public Text {
            text = HiddenCharacters.cleaned(text);
        }

        public Text(String text) {
            this(text, null);
        }

        @Override
        public String shown() {
            return text;
        }
    }

    record Amount(Money money) implements Cell {
        @Override
        public String shown() {
            return DanishNumbers.format(money);
        }
    }

    record Day(LocalDate day) implements Cell {
        @Override
        public String shown() {
            return DanishDates.format(day);
        }
    }

    record Count(long number) implements Cell {
        @Override
        public String shown() {
            return DanishNumbers.format(number);
        }
    }

    /**
     * What nobody has stated; never shown as zero.
     *
     * @param text such as "ikke oplyst", or whom to ask
     */
    record Unknown(String text) implements Cell {
        public Unknown {
            if (text.isBlank()) {
                throw new IllegalArgumentException("An unknown cell says that it is unknown");
            }
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** An amount of which nothing is registered, where nobody states a zero. In a spreadsheet the cell is empty. */
    record NotRegistered() implements Cell {
        /** Danish, for below a table that has such a cell. */
        public static final String NOTE = "– betyder, at intet er registreret; det er ikke oplyst, at beløbet er nul.";

        @Override
        public String shown() {
            return "–";
        }
    }

    /** A place where nothing belongs. */
    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }
}
