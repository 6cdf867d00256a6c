package uk.kith.app.web.forecast;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.sufficiency.api.StartForecast;

/** The answer to a form that asks for a forecast of any question. */
final class ForecastAnswer {

  private ForecastAnswer() {}

  /**
   * Begins it and leads to its progress; what is refused stands with the form.
   *
   * @param form its {@code months} say how far ahead; the usual where it does not ask
   * @param refused makes the page again
   */
  static Response begun(
      Form form,
      LocalDate today,
      Function<StartForecast, ForecastId> start,
      BiFunction<Response.Status, Form, Response> refused) {
    try {
      ForecastId id =
          start.apply(
              StartForecast.usual(
                  today, form.findNumber("months").orElse(StartForecast.USUAL_HORIZON)));
      return Response.seeOther(URI.create(ForecastPageMaker.ADDRESS + "/" + id)).build();
    } catch (Invalid e) {
      return refused.apply(Response.Status.BAD_REQUEST, told(form, e));
    } catch (Conflict e) {
      return refused.apply(Response.Status.CONFLICT, form.refused(String.valueOf(e.getMessage())));
    }
  }

  /** How far ahead has a field on every form; of anything else what is wrong is told first. */
  static Form told(Form form, Invalid invalid) {
    Form told = form;
    for (Invalid.FieldError error : invalid.errors()) {
      told =
          error.field().equals("horizonMonths")
              ? told.with("months", error.message())
              : told.refused(error.message());
    }
    return told;
  }
}
