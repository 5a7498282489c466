package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.meetings.register.Register;

/** Reads minutes, text or Markdown, into a meeting. Knows the register, and no database. */
public final class ReadMinutes {
    private final Register register;

    public ReadMinutes(Register register) {
        this.register = register;
    }

    /** @param document the file as it came, in UTF-8 or Latin-1 */
    public Reading read(byte[] document) {
        return document.length == 0
                ? new Reading.Refused(Reading.Kind.EMPTY, "Filen er tom. Vælg et referat med tekst.", null)
                : new Reading.Refused(
                        Reading.Kind.UNKNOWN_LAYOUT, register.cooperations().size() + " samarbejder er kendt", 1);
    }
}
