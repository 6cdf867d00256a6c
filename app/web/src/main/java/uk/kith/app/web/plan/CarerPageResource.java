package uk.kith.app.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.RequestChoices;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.CarerWanted;
import uk.kith.matching.api.CarerWorth;
import uk.kith.matching.api.Carers;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.api.Plans;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;

/** "What one more carer would change": the carers in the address, and the answer. */
@Path(PlanList.ADDRESS + "/{id}/" + CarerPageMaker.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class CarerPageResource {

  private static final List<Choice> KINDS =
      CarerProfile.KINDS.stream().map(kind -> Choice.of(kind.name(), Words.kind(kind))).toList();

  private static final Map<String, String> USUAL =
      Map.of(
          "kind", HouseholdKind.FOSTER.name(),
          "minAge", "0",
          "maxAge", Integer.toString(CarerProfile.OLDEST),
          "places", "1",
          "siblings", "1",
          "homes", "1",
          "where", "here");

  @Inject Pages pages;
  @Inject Plans plans;
  @Inject Carers carers;
  @Inject PlanNames names;
  @Inject LocalAuthority authority;

  @GET
  public Response ask(@PathParam("id") PlanId id, @Context UriInfo address) {
    PlanView plan = plans.getPlan(id);
    PlanResult result = plan.result();
    if (result == null) {
      throw new Conflict("no-plan", "There is no plan yet");
    }
    Carers.Wanted now = carers.wanted(id);
    boolean stale = now.stale();
    boolean asked = address.getQueryParameters().containsKey("kind");
    Form form = asked ? checked(Form.of(address.getQueryParameters())) : Form.prefilled(USUAL);
    List<CarerWanted> wanted = now.carers();
    CarerWorth worth =
        asked && form.isValid() && !stale
            ? carers.worth(id, profile(form), form.findNumber("homes").orElse(1))
            : null;
    PlanNames.Known known = known(wanted, worth, plan.asOf());
    String href = PlanPageMaker.href(plan);
    CarerPage page =
        new CarerPage(
            href,
            stale,
            form.marked("kind", KINDS),
            form.marked("where", wheres(known)),
            CarerPageMaker.wanted(href, wanted, known),
            worth == null ? null : CarerPageMaker.answer(worth, known));
    return Response.status(form.isValid() ? 200 : 400)
        .entity(
            Pages.TEMPLATES.pagesPlanCarer(
                pages.page("What one more carer would change", Section.SEARCHES, form), page, form))
        .build();
  }

  private static List<Choice> wheres(PlanNames.Known known) {
    return List.of(
        Choice.of("here", "In the area of " + known.authority()),
        Choice.of("elsewhere", "Not known"));
  }

  private PlanNames.Known known(
      List<CarerWanted> wanted, @Nullable CarerWorth worth, LocalDate asOf) {
    Set<ChildId> who = new HashSet<>();
    Set<HouseholdId> where = new HashSet<>();
    wanted.forEach(each -> who.addAll(each.children()));
    if (worth != null) {
      worth
          .moves()
          .forEach(
              move -> {
                who.add(move.child());
                Stream.of(move.from(), move.to()).flatMap(Stream::ofNullable).forEach(where::add);
              });
    }
    return names.of(who, where, asOf);
  }

  private static Form checked(Form typed) {
    Form form = typed.choose("kind", KINDS, "Choose what they are");
    form = within(form, "minAge", 0, CarerProfile.OLDEST, "The youngest age is 0 to 17");
    form = within(form, "maxAge", 0, CarerProfile.OLDEST, "The oldest age is 0 to 17");
    form = within(form, "places", 1, CarerProfile.MOST_PLACES, "They take 1 to 6 children");
    form =
        within(
            form,
            "siblings",
            1,
            typed.findNumber("places").orElse(CarerProfile.MOST_PLACES),
            "Brothers and sisters are 1 or more, and not more than the children they take");
    form = within(form, "homes", 1, CarerProfile.MOST_HOMES, "Ask about 1 to 5 of them");
    boolean turned =
        form.isValid() && form.findNumber("minAge").orElse(0) > form.findNumber("maxAge").orElse(0);
    return turned ? form.with("maxAge", "The oldest age is not below the youngest") : form;
  }

  private static Form within(Form form, String field, int least, int most, String text) {
    return form.findNumber(field).filter(n -> n >= least && n <= most).isPresent()
        ? form
        : form.with(field, text);
  }

  private CarerProfile profile(Form form) {
    Map<NeedKind, NeedLevel> skills = new EnumMap<>(NeedKind.class);
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      String field = "skill-" + need.id();
      if (!form.value(field).isEmpty()) {
        skills.put(need.kind(), form.hidden(field, NeedLevel::valueOf));
      }
    }
    return new CarerProfile(
        form.hidden("kind", HouseholdKind::valueOf),
        new AgeRange(
            form.findNumber("minAge").orElseThrow(), form.findNumber("maxAge").orElseThrow()),
        form.findNumber("places").orElseThrow(),
        form.findNumber("siblings").orElseThrow(),
        skills,
        form.has("where", "here") ? authority : null);
  }
}
