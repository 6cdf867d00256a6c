package uk.kith.court.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.timeline.Span;
import uk.kith.court.engine.timeline.TimelinePolicy;

class TimelinePolicySettingsTest {

  @Test
  void withoutSettingsThePolicyIsTheUsualOne() throws ReflectiveOperationException {
    TimelinePolicySettings settings = new TimelinePolicySettings();
    settings.gateway = GatewayPolicy.USUAL;
    List<Field> lengths =
        Arrays.stream(TimelinePolicySettings.class.getDeclaredFields())
            .filter(field -> field.getType() == Span.class)
            .toList();
    for (Field length : lengths) {
      ConfigProperty setting = length.getAnnotation(ConfigProperty.class);
      assertEquals(
          "kith.court.timeline."
              + length.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
          setting.name());
      length.set(settings, Span.parse(setting.defaultValue()));
    }
    assertEquals(TimelinePolicy.USUAL, settings.policy());
  }
}
