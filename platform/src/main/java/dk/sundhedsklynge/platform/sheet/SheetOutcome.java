package dk.sundhedsklynge.platform.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a file. */
public sealed interface SheetOutcome {
    /** @param sheets those that are shown and have anything in them, in their order; at least one */
    record Read(List<Sheet> sheets) implements SheetOutcome {
        public Read {
            sheets = List.copyOf(sheets);
        }

        /** The one with this name, or the first. */
        public Sheet sheet(@Nullable String name) {
            return sheets.stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElse(sheets.getFirst());
        }
    }

    /** Why a file is not read. Nothing of it is. */
    sealed interface Refused extends SheetOutcome {}

    /** @param most bytes */
    record TooLarge(long size, long most) implements Refused {}

    /** Unpacked it is larger than any sheet of that many rows can be. */
    record TooLargeUnpacked() implements Refused {}

    record TooManyRows(int most) implements Refused {}

    record TooManyColumns(int most) implements Refused {}

    /** A workbook of the time before XLSX, or one with a password. */
    record OldOrLocked() implements Refused {}

    /** Neither XLSX nor text, or damaged. */
    record Unreadable() implements Refused {}

    /** @param row where a quotation mark opens that nothing closes */
    record OpenQuotation(long row) implements Refused {}

    /** There is nothing in it. */
    record Empty() implements Refused {}
}
