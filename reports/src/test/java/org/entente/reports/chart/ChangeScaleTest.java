package org.entente.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.reports.result.Entity;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Riser;
import org.entente.reports.result.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeScaleTest {

  private static Riser riser(double low, double high) {
    Subject subject = new Subject(new Entity("iso3:CHN", "China", "country"), Optional.empty());
    return new Riser(subject, 0, 0, (low + high) / 2, low, high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.01|0.034|0, +0.5, +1, +1.5, +2, +2.5, +3, +3.5",
        "-0.3|-0.1|\u221230, \u221225, \u221220, \u221215, \u221210, \u22125, 0",
        "-0.12|0.21|\u221215, \u221210, \u22125, 0, +5, +10, +15, +20, +25",
        "-1|1|\u2212100, \u221280, \u221260, \u221240, \u221220, 0, +20, +40, +60, +80, +100"
      })
  void marksRunThroughZeroOverEveryInterval(double low, double high, String marks) {
    ChangeScale scale = ChangeScale.of(List.of(riser(low, high)));
    assertThat(Arrays.stream(scale.marks()).mapToObj(mark -> Numbers.signed(mark * 100)))
        .containsExactly(marks.split(", "));
    assertThat(scale.place(low)).isGreaterThanOrEqualTo(0);
    assertThat(scale.place(high)).isLessThanOrEqualTo(1);
  }
}
