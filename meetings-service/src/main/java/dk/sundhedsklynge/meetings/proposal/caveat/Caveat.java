package dk.sundhedsklynge.meetings.proposal.caveat;

/**
 * Words because of which a person must look at an effect before it is confirmed.
 *
 * @param words as printed
 * @param line from 1 in the original
 */
public record Caveat(Kind kind, String words, int line) {

    /** What the words can mean, and what the secretary must check before confirming. */
    public enum Kind {
        NEGATION("en nægtelse", "Se efter, om der overhovedet er besluttet eller givet noget."),
        REFUSAL("et afslag eller modstand", "Se efter, om det blev vedtaget, og om noget er givet."),
        EXCEPTION("en undtagelse eller begrænsning", "Se efter, hvad der ikke er med."),
        REDUCTION(
                "en nedsættelse, tilbagebetaling eller flytning",
                "Se efter, om pengene går den anden vej eller kommer fra et andet projekt."),
        LIMIT("en grænse eller et skøn", "Se efter, om beløbet er fast, og hvad der er det rigtige."),
        SHARE("en andel", "Se efter, hvad andelen er af."),
        UNIT("noget pr. enhed eller pr. år", "Gang beløbet op, hvis det gælder flere gange."),
        CONDITION("en betingelse eller udsættelse", "Se efter, om betingelsen er opfyldt."),
        CURRENCY("en anden valuta end kroner", "Regn beløbet om til kroner."),
        MINUS("et minus", "Se efter, om beløbet trækkes fra."),
        NUMBER("et tal, der kan læses på flere måder", "Sammenlign beløbet her med originalen."),
        CHARACTER("usædvanlige tegn", "Sammenlign beløb og navne her med originalen.");

        private final String means;
        private final String check;

        Kind(String means, String check) {
            this.means = means;
            this.check = check;
        }

        /** Completes the Danish sentence "Teksten har …: ". */
        public String means() {
            return means;
        }

        /** A Danish sentence. */
        public String check() {
            return check;
        }
    }
}
