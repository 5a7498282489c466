package dk.sundhedsklynge.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * JSON can name characters that PostgreSQL keeps in no text and UTF-8 has no octets for: the one of code 0, and half of a pair.
 * A text with one is refused where it is read. In what is sent to us, no {@linkplain HiddenCharacters hidden character} is taken
 * either.
 */
@Singleton
public class JsonTexts implements ObjectMapperCustomizer {
    /** Characters; a field with room for as many is a text of several lines. */
    private static final int SEVERAL_LINES = 1000;

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(module());
    }

    /** For a mapper of one's own. */
    public static Module module() {
        return new SimpleModule("texts").addDeserializer(String.class, new Text());
    }

    /**
     * For what is sent to us: a text is nothing but a JSON text, in the form of {@link Names#inOneForm}, without hidden characters,
     * and on one line, unless its {@code @Size} has room for 1000 characters. What consists of spaces alone, of whatever kind, is
     * the empty text. {@link AsTyped} says where that is too strict.
     */
    public static Module ofRequests() {
        return new SimpleModule("texts of requests").addDeserializer(String.class, new Sent(false, false));
    }

    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(json, context);
            if (text != null && !isKeepable(text)) {
                throw new IllegalArgumentException("Teksten har et tegn, som ikke kan gemmes; skriv den uden");
            }
            return text;
        }

        /** By hand, because every text of every event passes here; a regular expression takes ten times as long. */
        private static boolean isKeepable(String text) {
            for (int i = 0; i < text.length(); i++) {
                char it = text.charAt(i);
                if (Character.isSurrogate(it)) {
                    boolean whole = i + 1 < text.length() && Character.isSurrogatePair(it, text.charAt(i + 1));
                    if (!whole) {
                        return false;
                    }
                    i++;
                } else if (it == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Sent extends StdScalarDeserializer<String> implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;

        private final boolean ofLines;
        private final boolean asTyped;

        Sent(boolean ofLines, boolean asTyped) {
            super(String.class);
            this.ofLines = ofLines;
            this.asTyped = asTyped;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field) {
            Size size = field == null || !field.getType().hasRawClass(String.class)
                    ? null
                    : field.getAnnotation(Size.class);
            return new Sent(
                    size != null && size.max() >= SEVERAL_LINES,
                    field != null && field.getAnnotation(AsTyped.class) != null);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            String text = json.getText();
            if (asTyped) {
                return HiddenCharacters.cleaned(text);
            }
            OptionalInt hidden = HiddenCharacters.first(text);
            if (hidden.isPresent()) {
                throw new IllegalArgumentException(
                        "Teksten har et tegn, som ikke kan ses eller gemmes (%s); skriv den uden"
                                .formatted(HiddenCharacters.name(hidden.getAsInt())));
            }
            if (!ofLines && text.chars().anyMatch(HiddenCharacters::breaksLine)) {
                throw new IllegalArgumentException("Skriv teksten på én linje, uden linjeskift og tabulator");
            }
            return isBlank(text) ? "" : Names.inOneForm(text);
        }

        private static boolean isBlank(String text) {
            return text.chars().allMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it));
        }
    }
}
