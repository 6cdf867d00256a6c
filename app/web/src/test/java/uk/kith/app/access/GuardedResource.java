package uk.kith.app.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.PublicAccess;
import uk.kith.kernel.service.Role;

/** Deployed for the tests alone: one method of each kind, under {@code /api} and as pages. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class GuardedResource {

  @Inject GuardedService service;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  @GET
  @Path("{place:api/guarded|guarded}/who")
  @AllowedRoles
  public String who() {
    return actor.get().name();
  }

  @GET
  @Path("{place:api/guarded|guarded}/officers")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public String officers() {
    return "for officers";
  }

  /** Lets everybody in; the bean behind it does not. */
  @GET
  @Path("api/guarded/bean")
  @AllowedRoles
  public String bean() {
    return service.officersOnly();
  }

  @GET
  @Path("api/guarded/open")
  @PublicAccess
  public String open() {
    return "open";
  }

  @GET
  @Path("api/guarded/open-bean")
  @PublicAccess
  public String openBean() {
    return service.officersOnly();
  }

  @GET
  @Path("api/guarded/forgotten")
  public String forgotten() {
    return "nobody said who may see this";
  }

  @GET
  @Path("api/guarded/audit-and-fail")
  @AllowedRoles
  public String auditAndFail() {
    return service.auditAndFail();
  }

  @GET
  @Path("api/guarded/audit-outside")
  @AllowedRoles
  public String auditOutside() {
    audit.record("outside", null, Map.of());
    return "written";
  }

  @POST
  @Path("{place:api/guarded|guarded}/form")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public String form(@FormParam("text") String text) {
    return "got " + text;
  }

  @POST
  @Path("guarded/upload")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public String upload(List<EntityPart> parts) throws IOException {
    int bytes = 0;
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream content = part.getContent()) {
          bytes += content.readAllBytes().length;
        }
      }
    }
    return bytes + " bytes";
  }

  @GET
  @Path("api/guarded/cookies")
  @AllowedRoles
  public String cookies(@Context HttpHeaders headers) {
    return "cookies " + headers.getCookies().keySet();
  }
}
