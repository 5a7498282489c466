package dk.sundhedsklynge.funds.note.web;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.note.Note;
import dk.sundhedsklynge.funds.note.NoteDetails;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownParty;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What notes are called on pages. */
final class NoteWords {
    /** From four parties on, their number says more than their names. */
    private static final int MOST_NAMED = 3;

    private NoteWords() {}

    /** A kind of note as the address of its form names it. */
    enum Form {
        TILDELING("tildeling", Note.Kind.ALLOTMENT_NOTE, "Tildeling", "Hvad en part har modtaget af klyngemidler."),
        BILAG("bilag", Note.Kind.VOUCHER, "Udgiftsbilag", "Hvad der er betalt, for eksempel en faktura."),
        OVERFOERSEL(
                "overfoersel",
                Note.Kind.CARRY_OVER_ANSWER,
                "Svar om overførsel",
                "Hvad en part overfører fra et år til et senere."),
        AABNING(
                "aabning",
                Note.Kind.OPENING,
                "Åbningssaldo",
                "Hvordan pengene stod en bestemt dag, pr. part og år, når det ikke kan læses af et referat.");

        private final String path;
        private final Note.Kind kind;
        private final String title;
        private final String about;

        Form(String path, Note.Kind kind, String title, String about) {
            this.path = path;
            this.kind = kind;
            this.title = title;
            this.about = about;
        }

        public String path() {
            return path;
        }

        public Note.Kind kind() {
            return kind;
        }

        public String title() {
            return title;
        }

        public String about() {
            return about;
        }

        /** Whether money of a project can be entered in it. */
        public boolean takesProject() {
            return this == BILAG || this == AABNING;
        }

        static @Nullable Form at(String path) {
            for (Form form : values()) {
                if (form.path.equals(path)) {
                    return form;
                }
            }
            return null;
        }

        static Form of(Note.Kind kind) {
            return List.of(values()).stream()
                    .filter(form -> form.kind == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static String state(Note note) {
        return switch (note.state()) {
            case NEW -> "Venter på genberegning";
            case BOOKED -> note.kind() == Note.Kind.OPENING ? "I kraft" : "Bogført";
            case CONTAINED -> "Indeholdt i åbningen";
            case NOTED -> "Noteret, bogfører intet";
            case NOT_IN_FORCE -> "Ikke i kraft";
            case REVERSED -> "Tilbageført";
        };
    }

    static String stateName(Note.State state) {
        return switch (state) {
            case NEW -> "Venter på genberegning";
            case BOOKED -> "Bogført eller i kraft";
            case CONTAINED -> "Indeholdt i åbningen";
            case NOTED -> "Noteret, bogfører intet";
            case NOT_IN_FORCE -> "Ikke i kraft";
            case REVERSED -> "Tilbageført";
        };
    }

    static String badge(Note note) {
        return switch (note.state()) {
            case BOOKED -> "badge-success";
            case NEW, NOT_IN_FORCE -> "badge-warning";
            case CONTAINED, NOTED -> "badge-info";
            case REVERSED -> "badge-plain";
        };
    }

    static String answer(NoteDetails.Answer answer) {
        return switch (answer) {
            case YES -> "Ja, der overføres";
            case NO -> "Nej, der overføres intet";
            case NOT_STATED -> "Ikke oplyst endnu";
        };
    }

    /** {@code Registreret den 3. maj 2026 kl. 10.06 af Mads Hvilsted}. */
    static String entered(Note note) {
        String name = note.origin().enteredByName();
        return "Registreret den " + DanishDates.inWords(note.enteredAt())
                + (name == null || name.isBlank() ? "" : " af " + name);
    }

    /** Whose money a note is about: of an opening, all that it has rows for, by name when they are three or fewer. */
    static String whose(Note note, KnownRegister register) {
        if (!(note.details() instanceof NoteDetails.Position(List<OrderedTerms.Line> lines))) {
            return holder(note.holder(), register);
        }
        List<Holder> holders = lines.stream()
                .map(line -> Holder.of(line.party(), line.label()))
                .distinct()
                .toList();
        if (holders.size() <= MOST_NAMED) {
            return DanishLists.and(
                    holders.stream().map(it -> holder(it, register)).toList());
        }
        long parties = holders.stream().filter(Holder::namesParty).count();
        String counted = DanishNumbers.counted(parties, "part", "parter");
        return parties == holders.size() ? counted : counted + " og penge, der ikke er fordelt";
    }

    static String holder(Holder holder, KnownRegister register) {
        String code = holder.party();
        if (code == null) {
            return holder.nameWithoutParty();
        }
        KnownParty party = register.parties().get(code);
        return party == null ? code : party.name();
    }
}
