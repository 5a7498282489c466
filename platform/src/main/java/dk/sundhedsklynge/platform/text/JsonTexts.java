package dk.sundhedsklynge.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * JSON can name characters that PostgreSQL keeps in no text and UTF-8 has no octets for: the one of code 0, and half of a pair.
 * A text with one is refused where it is read.
 */
@Singleton
public class JsonTexts implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(module());
    }

    /** For a mapper of one's own. */
    public static Module module() {
        return new SimpleModule("texts").addDeserializer(String.class, new Text(false));
    }

    /** The same, for what is sent to us: a text is given in the form of {@link Names#inOneForm}. */
    public static Module inOneForm() {
        return new SimpleModule("texts in one form").addDeserializer(String.class, new Text(true));
    }

    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        private final boolean inOneForm;

        Text(boolean inOneForm) {
            super(String.class);
            this.inOneForm = inOneForm;
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(json, context);
            if (text != null && !isKeepable(text)) {
                throw new IllegalArgumentException("Teksten har et tegn, som ikke kan gemmes; skriv den uden");
            }
            return text != null && inOneForm ? Names.inOneForm(text) : text;
        }

        /** By hand, because every text of every request passes here; a regular expression takes ten times as long. */
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
}
