package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.text.HiddenCharacters;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Pages show every text without hidden characters. What is typed comes in without them, but the text of a document stays as it
 * came, and there they would turn words around or make two names look alike.
 */
@Singleton
class ReadableTexts {
    void use(@Observes EngineBuilder templates) {
        templates.addResultMapper(new WithoutHiddenCharacters());
    }

    /** Writes a text that has some; all others are written by the escaper that templates have anyway. */
    static final class WithoutHiddenCharacters implements ResultMapper {
        private final HtmlEscaper escaper = new HtmlEscaper(List.of("text/html"));

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 1;
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return result instanceof CharSequence text
                    && HiddenCharacters.first(text.toString()).isPresent()
                    && escaper.appliesTo(origin, result);
        }

        @Override
        public String map(Object result, Expression expression) {
            return escaper.map(HiddenCharacters.cleaned(result.toString()), expression);
        }
    }
}
