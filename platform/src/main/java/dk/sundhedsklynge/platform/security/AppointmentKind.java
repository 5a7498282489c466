package dk.sundhedsklynge.platform.security;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a person can be appointed to. */
public enum AppointmentKind {
    /** Of a body. */
    CHAIR("chair", Role.READER),
    /** Of a body. */
    MEMBER("member", Role.READER),
    /** Of a party. */
    FINANCE_OFFICER("finance-officer", Role.FINANCE),
    PROJECT_LEAD("project-lead", Role.READER),
    /** Of a cooperation that is wound up: whom the decision names to go on with what is left. */
    WINDING_UP("winding-up", Role.SECRETARIAT);

    private final String code;
    private final Role role;

    AppointmentKind(String code, Role role) {
        this.code = code;
        this.role = role;
    }

    public static Optional<AppointmentKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** As events and tables have it. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether its holder writes anything: what is of the role, or of the project that it leads. */
    public boolean writes() {
        return role != Role.READER || this == PROJECT_LEAD;
    }

    /** What its holder may do in the cooperation of the appointment, and nowhere else. */
    public Role role() {
        return role;
    }
}
