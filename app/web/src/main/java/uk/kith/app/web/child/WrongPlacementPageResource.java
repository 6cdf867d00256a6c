package uk.kith.app.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.child.NamedHome.Named;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.PlacementCorrections;
import uk.kith.placements.api.PlacementCorrections.CorrectPlacement;
import uk.kith.placements.api.PlacementCorrections.PlacementRecord;
import uk.kith.placements.api.PlacementCorrections.TakeBackPlacement;
import uk.kith.placements.api.PlacementCorrections.Told;

/** Puts a placement right that was recorded wrongly, or takes it back. */
@Path("/children/{child}/placements/{placement}/wrong")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
public class WrongPlacementPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject Households households;
  @Inject NamedHome homes;
  @Inject PlacementCorrections corrections;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(
      @PathParam("child") ChildId id, @PathParam("placement") PlacementId placement) {
    PlacementRecord record = record(id, placement);
    Told told = record.told();
    HouseholdView home = home(told);
    Map<String, String> first = new HashMap<>();
    put(first, "start", told.start());
    put(first, "end", told.end());
    first.put("type", told.type());
    first.put("home", home == null ? "" : home.name());
    first.put("postcode", told.postcode() == null ? "" : told.postcode().value());
    first.put("urn", Objects.requireNonNullElse(told.urn(), ""));
    first.put("provider-code", Objects.requireNonNullElse(told.provider(), ""));
    first.put("rec", Objects.requireNonNullElse(told.reasonCeased(), ""));
    first.put("changed", Objects.requireNonNullElse(told.reasonPlaceChange(), ""));
    first.put("along", "yes");
    return show(200, record, Form.prefilled(first), List.of(), List.of());
  }

  private static void put(Map<String, String> values, String field, @Nullable LocalDate day) {
    if (day != null) {
      TypedDate.of(day)
          .parts()
          .forEach(part -> values.put(field + "-" + part.name(), part.typed()));
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("child") ChildId id,
      @PathParam("placement") PlacementId placement,
      MultivaluedMap<String, String> typed) {
    PlacementRecord record = record(id, placement);
    Form checked =
        Acceptances.checked(
            NewPlacementForm.checkedFacts(Form.of(typed), types(Form.of(typed), record))
                .require("why", "Say why it was wrong"));
    Named named = named(checked, record);
    Form form = named.form();
    if (!form.isValid()) {
      return show(400, record, form, named.found(), List.of());
    }
    try {
      corrections.correct(
          new CorrectPlacement(
              placement,
              form.hidden("version", Long::valueOf),
              read(form, record, named.home()),
              form.has("along", "yes"),
              form.value("why"),
              Acceptances.of(form)));
    } catch (Refused e) {
      Form refused = form.refused("Rules speak against this. Read below what they say");
      return show(422, record, refused, named.found(), e.findings());
    } catch (Conflict e) {
      return show(409, record, form.refused(String.valueOf(e.getMessage())), named.found());
    } catch (Invalid e) {
      return show(400, record, form.refused(String.valueOf(e.getMessage())), named.found());
    }
    return pages.done("/children/" + record.child() + "/placements", "The placement is put right");
  }

  @POST
  @Path("take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      @PathParam("child") ChildId id,
      @PathParam("placement") PlacementId placement,
      MultivaluedMap<String, String> typed) {
    PlacementRecord record = record(id, placement);
    Form form = Form.of(typed).require("mistake", "Say why it is taken back");
    if (!form.isValid()) {
      return show(400, record, form, List.of());
    }
    try {
      corrections.takeBack(
          new TakeBackPlacement(
              placement,
              form.hidden("version", Long::valueOf),
              form.has("stayed", "yes"),
              form.value("mistake")));
    } catch (Conflict e) {
      return show(409, record, form.refused(String.valueOf(e.getMessage())), List.of());
    }
    return pages.done("/children/" + record.child() + "/placements", "The placement is taken back");
  }

  /** The home that stays, also when others have its name, or the one that is named. */
  private Named named(Form form, PlacementRecord record) {
    HouseholdView home = home(record.told());
    if (record.decided() || (home != null && home.name().equals(form.value("home")))) {
      return new Named(form, record.told().household(), List.of());
    }
    return homes.named(form, form.date("start").findDate().orElse(record.told().start()));
  }

  /** What a checked form says; a home of the register may have a number of Ofsted of its own. */
  private static Told read(Form form, PlacementRecord record, @Nullable HouseholdId home) {
    Told told = record.told();
    boolean same = home != null && home.equals(told.household());
    return new Told(
        home,
        form.value("type"),
        NewPlacementForm.text(form, "provider-code"),
        same ? told.urn() : home == null ? NewPlacementForm.text(form, "urn") : null,
        same
            ? told.postcode()
            : home == null ? Postcode.find(form.value("postcode")).orElse(null) : null,
        form.date("start").findDate().orElseThrow(),
        form.date("end").findDate().orElse(null),
        NewPlacementForm.text(form, "rec"),
        NewPlacementForm.text(form, "changed"));
  }

  private PlacementRecord record(ChildId id, PlacementId placement) {
    PlacementRecord record = corrections.getPlacement(placement);
    if (!record.child().equals(children.getChild(id, businessDate.today()).id())) {
      throw new NotFound(placement);
    }
    return record;
  }

  private @Nullable HouseholdView home(Told told) {
    HouseholdId id = told.household();
    return id == null
        ? null
        : households.findHouseholds(List.of(id), businessDate.today()).stream()
            .findFirst()
            .orElse(null);
  }

  private List<Choice> types(Form form, PlacementRecord record) {
    LocalDate start = form.date("start").findDate().orElse(record.told().start());
    return PlacementTypes.on(start, access.maySeeAdopters());
  }

  private Response show(int status, PlacementRecord record, Form form, List<HouseholdView> found) {
    return show(status, record, form, found, List.of());
  }

  private Response show(
      int status,
      PlacementRecord record,
      Form form,
      List<HouseholdView> found,
      List<Finding> refusing) {
    String href = "/children/" + record.child() + "/placements";
    WrongPlacementPage page =
        new WrongPlacementPage(
            href,
            href + "/" + record.id() + "/wrong",
            Words.fullName(children.getChild(record.child(), businessDate.today())),
            record.version(),
            facts(record, home(record.told())),
            record.decided(),
            types(form, record),
            LeavePage.endingsOn(form.date("end").findDate().orElse(businessDate.today())),
            NamedHome.choices(found),
            stayed(record),
            goes(record),
            Acceptances.views(refusing),
            Acceptances.choices(refusing));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesWrongPlacement(
                pages.page("A placement that was recorded wrongly", Section.CHILDREN, form),
                page,
                form))
        .build();
  }

  private static List<Choice> stayed(PlacementRecord record) {
    LocalDate before = record.before();
    return before == null
        ? List.of()
        : List.of(
            Choice.of(
                "yes",
                "The child never left the placement that began on "
                    + Dates.day(before)
                    + ": it lasts on"));
  }

  /** "Two entries of what was done in it count no longer either. The search is open again." */
  static String goes(PlacementRecord record) {
    String done =
        record.events() == 0
            ? ""
            : "What is recorded as done in it, "
                + Numbers.many(record.events(), "entry", "entries")
                + ", counts no longer either. ";
    return done
        + (record.decided()
            ? "The search that ended with it is open again, unless the child stands in another."
            : "");
  }

  private static List<Fact> facts(PlacementRecord record, @Nullable HouseholdView home) {
    Told told = record.told();
    LocalDate end = told.end();
    return List.of(
        Fact.of("Home", home == null ? "Not in the register" : home.name()),
        Fact.of("Placement", PlacementTypes.words(told.type())),
        Fact.of(
            "Days",
            "From " + Dates.day(told.start()) + (end == null ? "" : " until " + Dates.day(end))),
        Fact.of(
            "Recorded", "By " + record.recordedBy() + ", " + Dates.moment(record.recordedAt())));
  }
}
