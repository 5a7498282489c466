package dk.sundhedsklynge.meetings.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.meetings.terms.TermsJson;

/** An effect as it was read out of minutes, whatever a secretary made of it afterwards. */
record AsRead(EffectType type, Terms terms) {
    @JsonCreator
    static AsRead of(@JsonProperty("type") EffectType type, @JsonProperty("terms") JsonNode terms) {
        return new AsRead(type, TermsJson.read(type, terms));
    }
}
