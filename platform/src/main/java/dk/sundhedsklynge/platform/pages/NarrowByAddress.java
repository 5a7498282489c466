package dk.sundhedsklynge.platform.pages;

import dk.sundhedsklynge.platform.problem.Problem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Leads to the address that names the chosen cooperation, and refuses one that names a cooperation which is not there for the reader. */
@Provider
@CooperationInAddress
public class NarrowByAddress implements ContainerRequestFilter {
    private final ChosenCooperation chosen;

    NarrowByAddress(ChosenCooperation chosen) {
        this.chosen = chosen;
    }

    /** @throws Problem 404 */
    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        String asked = request.getUriInfo().getQueryParameters().getFirst(ChosenCooperation.PARAMETER);
        if (asked == null) {
            chosen.get()
                    .ifPresent(it -> request.abortWith(Response.seeOther(request.getUriInfo()
                                    .getRequestUriBuilder()
                                    .queryParam(ChosenCooperation.PARAMETER, it.id())
                                    .build())
                            .build()));
        } else if (chosen.inAddress() == null) {
            throw Problem.noCooperation(asked);
        }
    }
}
