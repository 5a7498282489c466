package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.reading.Reading.Kind;
import dk.sundhedsklynge.meetings.reading.Reading.Refused;
import dk.sundhedsklynge.meetings.reading.outline.ItemHeadings;
import dk.sundhedsklynge.meetings.reading.outline.TableOfContents;
import dk.sundhedsklynge.meetings.reading.report.ReadingReport;
import dk.sundhedsklynge.meetings.reading.section.ItemHeading;
import dk.sundhedsklynge.meetings.reading.text.DecodedFile;
import dk.sundhedsklynge.meetings.reading.text.Line;
import dk.sundhedsklynge.meetings.reading.text.PageLines;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.time.Calendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads minutes, as text or Markdown, into a meeting. Uses the register, but no database. The time it takes is
 * proportional to the size of the document.
 */
public final class ReadMinutes {
    private final Register register;

    public ReadMinutes(Register register) {
        this.register = register;
    }

    /**
     * @param document the file as uploaded, in UTF-8. Another encoding is refused and never guessed, because a wrong
     *     guess changes names without anybody noticing
     * @return the minutes, or a refusal that says what is wrong and where
     */
    public Reading read(byte[] document) {
        return switch (DecodedFile.of(document)) {
            case DecodedFile.Unreadable unreadable -> refused(unreadable);
            case DecodedFile.Lines file -> read(PageLines.without(file.lines()));
        };
    }

    private Reading read(List<Line> lines) {
        Optional<Line> agenda = DocumentHeader.agenda(lines);
        if (agenda.isPresent()) {
            return refused(
                    "Linje %d siger, at det er en dagsorden. Indlæs referatet, når det foreligger.",
                    agenda.get().number());
        }
        ReadingReport report = new ReadingReport(lines);
        int contentsAt = contentsAt(lines);
        int firstItem = firstItem(lines, contentsAt);
        DocumentHeader header = new DocumentHeader(report);
        header.read(lines.subList(0, contentsAt < 0 ? firstItem : contentsAt));
        String title = header.title();
        if (title == null) {
            return refused(
                    "Linje %d er ikke overskriften på et referat. Den skal se sådan ud: REFERAT <klynge og niveau> d. dd-mm-åååå.",
                    firstFilled(lines));
        }
        LocalDate heldOn = header.heldOn();
        DocumentHeader.UnusableDay unusable = header.unusableDay();
        if (heldOn == null && unusable != null) {
            return new Refused(
                    Kind.UNKNOWN_LAYOUT,
                    "Dagen %s i linje %d kan ikke bruges: den findes ikke i kalenderen, eller den ligger før %d eller efter %d. Ret datoen, og indlæs det igen."
                            .formatted(
                                    unusable.printed(),
                                    unusable.line(),
                                    Calendar.FIRST.getYear(),
                                    Calendar.LAST.getYear()),
                    unusable.line());
        }
        if (heldOn == null) {
            return refused(
                    "Linje %d er overskriften, men hverken den eller Mødedato siger, hvornår mødet var. Skriv datoen, og indlæs det igen.",
                    header.titleLine());
        }
        TableOfContents contents = contents(lines, contentsAt, firstItem, report);
        List<ItemHeading> headings = new ItemHeadings(lines, report).find(firstItem, contents);
        ContentsCheck check = new ContentsCheck(lines, headings, contents);
        Optional<Refused> refused = check.refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        check.compare(report);
        return new AssembleMinutes(lines, header, title, heldOn, report).read(headings, contents, register);
    }

    private static TableOfContents contents(List<Line> lines, int at, int firstItem, ReadingReport report) {
        if (at < 0) {
            return TableOfContents.read(List.of(), report);
        }
        report.understood(lines.get(at));
        return TableOfContents.read(lines.subList(at + 1, firstItem), report);
    }

    private static int contentsAt(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (ItemHeadings.candidate(lines, i) != null) {
                return -1;
            }
            if (TableOfContents.isHeading(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstItem(List<Line> lines, int contentsAt) {
        for (int i = contentsAt + 1; i < lines.size(); i++) {
            if (ItemHeadings.candidate(lines, i) != null) {
                return i;
            }
        }
        return lines.size();
    }

    private static int firstFilled(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(lines.getFirst())
                .number();
    }

    private static Refused refused(DecodedFile.Unreadable file) {
        Kind kind =
                switch (file.reason()) {
                    case EMPTY -> Kind.EMPTY;
                    case TOO_LARGE -> Kind.TOO_LARGE;
                    case NOT_TEXT -> Kind.NOT_TEXT;
                    case ENCODING -> Kind.ENCODING;
                    case TRUNCATED -> Kind.TRUNCATED;
                };
        return new Refused(kind, file.message(), file.line());
    }

    private static Refused refused(String message, int line) {
        return new Refused(Kind.UNKNOWN_LAYOUT, message.formatted(line), line);
    }
}
