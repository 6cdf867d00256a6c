package uk.kith.app.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import uk.kith.app.actor.RunAs;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Position;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.PublicAccess;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;

/** The tests' own module over HTTP: what every real resource may rely on. */
@Path("/api/harness")
@Produces(MediaType.APPLICATION_JSON)
@PublicAccess
@ApplicationScoped
public class HarnessResource {

  static final Actor OFFICER = new Actor("harness", Set.of(Role.PLACEMENT_OFFICER));

  /** Every kind of value that travels. */
  public record Everything(
      ChildId child,
      List<ChildId> siblings,
      LocalDate on,
      Instant at,
      Severity severity,
      @Nullable String nothing,
      int count,
      @Nullable Integer maybe,
      boolean local,
      RuleId rule,
      LocalAuthority authority,
      Position position,
      List<Part> parts,
      Map<String, Integer> byRule) {

    /** A record in a record. */
    public record Part(PlacementId placement, DateRange days) {}
  }

  /** The body of a command. */
  public record NewSpell(
      @NotNull ChildId child, @NotNull LocalDate first, @Nullable LocalDate last) {
    DateRange days() {
      return new DateRange(first, last);
    }
  }

  /** A body with a limit. */
  public record Note(@NotNull @Size(min = 1, max = 5) String text) {}

  @Inject SpellBook spells;
  @Inject Jobs jobs;
  @Inject RunAs runAs;

  @POST
  @Path("everything")
  public Everything echo(Everything everything) {
    return everything;
  }

  @GET
  @Path("children/{id}")
  public Map<String, String> parameters(
      @PathParam("id") ChildId id,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("severity") @Nullable Severity severity) {
    return Map.of("id", id.toString(), "asOf", asOf + "", "severity", severity + "");
  }

  @POST
  @Path("notes")
  public Note note(@Valid Note note) {
    return note;
  }

  @POST
  @Path("spells")
  public Response spell(@Valid NewSpell spell) throws Exception {
    PlacementId id = asOfficer(() -> spells.record(spell.child(), spell.days()));
    return Response.status(201).entity(Map.of("id", id)).build();
  }

  @POST
  @Path("traps/{trap}")
  public Map<String, PlacementId> trap(@PathParam("trap") String trap, NewSpell spell)
      throws Exception {
    PlacementId id =
        switch (trap) {
          case "checked" -> spells.recordThenChecked(spell.child(), spell.days());
          case "swallowed" -> spells.recordAndSwallow(spell.child(), spell.days());
          case "without-flush" -> spells.recordWithoutFlush(spell.child(), spell.days());
          case "moves-on" -> {
            PlacementId made = spells.recordWithoutFlush(spell.child(), spell.days());
            spells.writeWhileItMovesOn(made);
            yield made;
          }
          default -> throw new IllegalArgumentException(trap);
        };
    return Map.of("id", id);
  }

  @POST
  @Path("locks/{lock}")
  public void waitForLock(@PathParam("lock") long lock) {
    spells.waitForLock(lock);
  }

  @GET
  @Path("failures/{kind}")
  public String failure(@PathParam("kind") String kind) {
    switch (kind) {
      case "refused" ->
          throw new Refused(
              List.of(
                  new Finding(
                      RuleId.of("903-142"),
                      Severity.ERROR,
                      "Approved for children aged 0 to 4; he is 9.",
                      List.of(LocalDate.of(2014, 9, 30)),
                      "terms of approval",
                      false)));
      case "invalid" -> throw new Invalid("neededFrom", "required", "Say from when");
      case "not-found" -> throw new NotFound(ChildId.of("00000000-0000-0000-0000-000000000001"));
      case "forbidden" -> throw new Forbidden("Not for you");
      default -> throw new IllegalStateException("Jamie Smith born 2005-01-01");
    }
  }

  @POST
  @Path("jobs")
  public Response submit(HarnessJob.Order order) throws Exception {
    JobId id = asOfficer(() -> jobs.submit(HarnessJob.KIND, order.gate()));
    return Response.status(202).entity(Map.of("id", id)).build();
  }

  private <T> T asOfficer(Callable<T> work) throws Exception {
    return runAs.call(OFFICER, work);
  }
}
