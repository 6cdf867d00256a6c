package uk.kith.app.web.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.KeptNames;
import uk.kith.app.web.search.SearchScreen;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.Referrals;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.api.Referrals.RecordAnswer;
import uk.kith.placements.api.Referrals.ReferralId;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;

/** Records what was considered, referrals and their answers from the page of a search. */
@Path("/searches/{search}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class AskingPageResource {

  @Inject Pages pages;
  @Inject SearchScreen screen;
  @Inject Searches searches;
  @Inject Considerations considerations;
  @Inject Referrals referrals;
  @Inject BusinessDate businessDate;

  @POST
  @Path("family")
  public Response family(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    form = form.choose("family-kind", AskedView.CARERS, "Choose who was considered");
    form = checkedChildren(id, form, "family-children");
    form = form.choose("family-outcome", AskedView.OUTCOMES, "Choose what came of it");
    form = form.require("family-reasons", "Say why");
    if (!form.isValid()) {
      return screen.show(400, id, form);
    }
    return record(
        id,
        form,
        "family",
        new Consideration(
            ConsiderationKind.valueOf(form.value("family-kind")),
            ConsiderationOutcome.valueOf(form.value("family-outcome")),
            textOrNull(form.value("family-person")),
            form.value("family-reasons"),
            businessDate.today()),
        "What was considered is recorded");
  }

  @POST
  @Path("matters")
  public Response matters(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    form = form.choose("matter-kind", AskedView.MATTERS, "Choose what it is about");
    form = checkedChildren(id, form, "matter-children");
    form = form.require("matter-text", "Say what was considered");
    if (!form.isValid()) {
      return screen.show(400, id, form);
    }
    return record(
        id,
        form,
        "matter",
        new Consideration(
            ConsiderationKind.valueOf(form.value("matter-kind")),
            ConsiderationOutcome.NOTED,
            null,
            form.value("matter-text"),
            businessDate.today()),
        "It is noted");
  }

  /** Of a search for one child nobody is asked for whom. */
  private Form checkedChildren(SearchId id, Form form, String field) {
    return form.values(field).isEmpty() && searches.getSearch(id).children().size() > 1
        ? form.with(field, "Choose for whom it was considered")
        : form;
  }

  private Response record(SearchId id, Form form, String prefix, Consideration said, String done) {
    String kept = prefix + "-kept";
    try {
      considerations.record(
          id, said, form.hiddenOnes(prefix + "-children", ChildId::of), KeptNames.of(form, kept));
    } catch (Refused e) {
      return screen.show(422, id, KeptNames.refused(form, kept, e));
    } catch (Conflict e) {
      return screen.show(409, id, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done("/searches/" + id + "#considered", done);
  }

  @POST
  @Path("referrals")
  public Response refer(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("providers", "Name at least one provider");
    if (!form.isValid()) {
      return screen.show(400, id, form);
    }
    List<String> providers =
        Arrays.stream(form.value("providers").split("\\R"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    try {
      referrals.refer(id, providers);
    } catch (Conflict e) {
      return screen.show(409, id, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(
        "/searches/" + id + "#referrals",
        "The referral to " + Numbers.words(providers.size(), "provider") + " is recorded");
  }

  @POST
  @Path("answers")
  public Response answer(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    String prefix = form.value("form");
    String fee = form.value(prefix + "-fee");
    Optional<Long> pence = Pounds.findPence(fee);
    form = form.choose(prefix + "-answer", AskedView.ANSWERS, "Choose what they answered");
    boolean offer = form.value(prefix + "-answer").equals(Answer.OFFER.name());
    form = form.require(prefix + "-said", offer ? "Say what is offered" : "Say why they decline");
    if (!fee.isEmpty() && (pence.isEmpty() || !offer)) {
      form =
          form.with(
              prefix + "-fee",
              offer
                  ? "Enter the fee for one week in pounds, such as 840.50"
                  : "A fee belongs to an offer");
    }
    if (!form.isValid()) {
      return screen.show(400, id, form);
    }
    String said = form.value(prefix + "-said");
    try {
      referrals.answer(
          id,
          new RecordAnswer(
              ReferralId.of(form.value("referral")),
              form.value("provider"),
              offer ? Answer.OFFER : Answer.DECLINE,
              offer ? said : null,
              pence.orElse(null),
              offer ? null : said,
              KeptNames.of(form, prefix + "-kept")));
    } catch (Refused e) {
      return screen.show(422, id, KeptNames.refused(form, prefix + "-kept", e));
    }
    return pages.done("/searches/" + id + "#referrals", "The answer is recorded");
  }

  private static @Nullable String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
