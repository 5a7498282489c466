package dk.sundhedsklynge.meetings.reading;

import dk.sundhedsklynge.meetings.reading.Reading.Kind;
import dk.sundhedsklynge.meetings.reading.Reading.Refused;
import dk.sundhedsklynge.meetings.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads minutes, text or Markdown, into a meeting. Knows the register, and no database. Takes time that grows with the
 * size of the document and no faster.
 */
public final class ReadMinutes {
    private final Register register;

    public ReadMinutes(Register register) {
        this.register = register;
    }

    /**
     * @param document the file as it came. It must be UTF-8: a guess at another encoding would change names unseen
     * @return the minutes, or what is wrong with the document and where
     */
    public Reading read(byte[] document) {
        return switch (Decoded.of(document)) {
            case Decoded.Bad bad -> bad.refused();
            case Decoded.Text text -> read(Pages.without(text.lines()));
        };
    }

    private Reading read(List<Line> lines) {
        Optional<Line> agenda = Front.agenda(lines);
        if (agenda.isPresent()) {
            return refused(
                    "Linje %d siger, at det er en dagsorden. Importér referatet, når det foreligger.",
                    agenda.get().number());
        }
        Account account = new Account(lines);
        int contentsAt = contentsAt(lines);
        int firstItem = firstItem(lines, contentsAt);
        Front front = new Front(account);
        front.read(lines.subList(0, contentsAt < 0 ? firstItem : contentsAt));
        String title = front.title();
        if (title == null) {
            return refused(
                    "Linje %d er ikke overskriften på et referat. Den skal se sådan ud: REFERAT <klynge og niveau> d. dd-mm-åååå.",
                    firstFilled(lines));
        }
        LocalDate heldOn = front.heldOn();
        if (heldOn == null) {
            return refused(
                    "Linje %d er overskriften, men hverken den eller Mødedato siger, hvornår mødet var.",
                    front.titleLine());
        }
        Contents contents = contents(lines, contentsAt, firstItem, account);
        List<Start> starts = new Starts(lines, account).find(firstItem, contents);
        ContentsCheck check = new ContentsCheck(lines, starts, contents);
        Optional<Refused> refused = check.refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        check.compare(account);
        return new Assembly(lines, front, title, heldOn, account).read(starts, contents, register);
    }

    private static Contents contents(List<Line> lines, int at, int firstItem, Account account) {
        if (at < 0) {
            return Contents.read(List.of(), account);
        }
        account.expect(lines.get(at));
        return Contents.read(lines.subList(at + 1, firstItem), account);
    }

    private static int contentsAt(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Starts.candidate(lines, i) != null) {
                return -1;
            }
            if (Contents.isHeading(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstItem(List<Line> lines, int contentsAt) {
        for (int i = contentsAt + 1; i < lines.size(); i++) {
            if (Starts.candidate(lines, i) != null) {
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

    private static Refused refused(String message, int line) {
        return new Refused(Kind.UNKNOWN_LAYOUT, message.formatted(line), line);
    }
}
