package dk.sundhedsklynge.meetings.handover.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.text.HiddenCharacters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that meetings hand over, besides money and projects.
 *
 * @param key the same in every run
 * @param parties codes of those it names; of money that was moved, also the id of the council that has it
 * @param organisations names of those it names that belong to no party
 * @param openFacts what those read who may not see closed items, while the lines are gathered; null when it is the same, and always
 *     in a dossier
 */
public record TextLine(
        String key,
        Kind kind,
        String title,
        List<Fact> facts,
        List<String> parties,
        List<String> organisations,
        List<Missing> missing,
        Source source,
        Access access,
        @Nullable List<Fact> openFacts) {

    /** One that says the same to everybody who may see it. */
    public TextLine(
            String key,
            Kind kind,
            String title,
            List<Fact> facts,
            List<String> parties,
            List<String> organisations,
            List<Missing> missing,
            Source source,
            Access access) {
        this(key, kind, title, facts, parties, organisations, missing, source, access, null);
    }

    public enum Kind {
        DECISION_WITHOUT_EFFECT("Beslutninger uden virkning", false, true),
        UNSETTLED_EFFECT("Virkninger, der ikke er afgjort", false, true),
        AGREEMENT("Aftaler", true, true),
        FOLLOW_UP("Opfølgninger", true, false),
        POSTPONED_ITEM("Udsatte punkter", false, true),
        UNAPPROVED_MINUTES("Referater, der ikke er godkendt", false, false),
        FINDING("Åbne afvigelser", false, true),
        /** What a party answers of its money of an earlier year; it tells nobody else what to do. */
        CARRY_OVER_ANSWER("Svar om overførsel", false, false),
        /** Money that stands in another dossier and may concern this receiver; it is counted there. */
        MONEY_ELSEWHERE("Penge, der tælles i en anden mappe", false, false),
        /** Money that a decision took out of a fund before; it is counted nowhere here. */
        MONEY_MOVED("Penge, der er flyttet ved beslutning", false, true),
        /** A party of whose money nobody states anything. */
        MONEY_NOT_STATED("Midler, der ikke er oplyst", false, false),
        /** Who takes part and holds no money, and whom nobody follows yet. */
        PARTICIPANT("Andre, der tager del i klyngen", false, false),
        DOCUMENT("Dokumenter", false, false);

        private final String label;
        private final boolean forSomebody;
        private final boolean common;

        Kind(String label, boolean forSomebody, boolean common) {
            this.label = label;
            this.forSomebody = forSomebody;
            this.common = common;
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Danish, as staff read it. */
        public String label() {
            return label;
        }

        /** Whether it is somebody's to go on with, so that it is missing when nobody is named. */
        boolean isForSomebody() {
            return forSomebody;
        }

        /** Whether it binds or concerns every party when nobody is named. */
        boolean isCommon() {
            return common;
        }
    }

    /** Who is to do it, as it is written; null when nobody is named. */
    @Nullable
    String responsible() {
        return value(Fact.RESPONSIBLE);
    }

    /** The day of the meeting that a document tells of, in words; null when it is not known. */
    public @Nullable String meetingDay() {
        return value(Fact.MEETING_DAY);
    }

    /** Whether it is a document with closed items and names its file, as only those read it who may see these. */
    public boolean namesClosedFile() {
        return kind == Kind.DOCUMENT && value(Fact.CLOSED_FILE) != null;
    }

    private @Nullable String value(String label) {
        return facts.stream()
                .filter(it -> it.label().equals(label))
                .map(Fact::value)
                .findFirst()
                .orElse(null);
    }

    /** Where it is known from, as somebody wrote it. */
    public List<String> told() {
        return facts.stream()
                .filter(it -> it.label().equals(Fact.SOURCE))
                .map(Fact::value)
                .toList();
    }

    /** All but {@link #told}. */
    public List<Fact> otherFacts() {
        return facts.stream().filter(it -> !it.label().equals(Fact.SOURCE)).toList();
    }

    /** Whether it is a document that was corrected since: it stands only with lines that rest on it. */
    boolean isSuperseded() {
        return kind == Kind.DOCUMENT && facts.contains(Fact.SUPERSEDED);
    }

    /** The same without characters that nobody sees, which texts of documents can have; a package with some would be refused. */
    public TextLine withoutHiddenCharacters() {
        return new TextLine(
                key,
                kind,
                HiddenCharacters.cleaned(title),
                cleaned(facts),
                parties,
                organisations.stream().map(HiddenCharacters::cleaned).toList(),
                missing.stream()
                        .map(it ->
                                new Missing(HiddenCharacters.cleaned(it.what()), HiddenCharacters.cleaned(it.whom())))
                        .toList(),
                source,
                access,
                openFacts == null ? null : cleaned(openFacts));
    }

    private static List<Fact> cleaned(List<Fact> facts) {
        return facts.stream()
                .map(it -> new Fact(it.label(), HiddenCharacters.cleaned(it.value())))
                .toList();
    }

    TextLine with(List<Missing> said) {
        return new TextLine(key, kind, title, facts, parties, organisations, said, source, access, openFacts);
    }

    /** As those read it who may see closed items. */
    TextLine whole() {
        return of(facts);
    }

    /** As all others read it. */
    TextLine open() {
        return of(openFacts == null ? facts : openFacts);
    }

    private TextLine of(List<Fact> read) {
        return new TextLine(key, kind, title, read, parties, organisations, missing, source, access);
    }
}
