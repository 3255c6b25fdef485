package org.entente.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a window or a network, and what it noted while a page was open. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000",
        "--host-resolver-rules=MAP * ~NOTFOUND");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  Browser withoutScripts() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** A screen of that width, as of a phone; a window cannot be made so narrow. */
  Browser width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    return this;
  }

  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  /** Opens the page and waits until its script is done. */
  void openReady(Path page) {
    open(page);
    await("the page's script", "return document.documentElement.dataset.ready === 'true'");
  }

  void await(String what, String condition) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(what)
        .until(d -> Boolean.TRUE.equals(driver.executeScript(condition)));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    return findAll(selector).stream().map(WebElement::getText).toList();
  }

  /** Clicks wherever the element is: what scrolls by itself may lie outside the window. */
  void click(WebElement element) {
    driver.executeScript("arguments[0].click()", element);
  }

  /** Gives a field its value as a reader does who types it and goes on. */
  void fill(String selector, String value) {
    driver.executeScript(
        "const e = document.querySelector(arguments[0]); e.value = arguments[1];"
            + " e.dispatchEvent(new Event('input')); e.dispatchEvent(new Event('change'));",
        selector,
        value);
  }

  /** The elements that reach beyond a width, those aside that scroll by themselves. */
  List<String> wide(int width) {
    return strings(
        "[...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll, .picture')"
            + " && e.getBoundingClientRect().right > %d).map(e => e.outerHTML.slice(0, 120))"
                .formatted(width));
  }

  /** Tag and class of every element of the page, in order. */
  List<String> elements() {
    return strings("[...document.querySelectorAll('*')].map(e => e.localName + '.' + e.className)");
  }

  private List<String> strings(String expression) {
    return ((List<?>) driver.executeScript("return " + expression))
        .stream().map(String::valueOf).toList();
  }

  /** Moves the brush of a chart over its periods from one to another, by number. */
  void brush(String selector, int from, int to) {
    driver.executeScript(
        "echarts.getInstanceByDom(document.querySelector(arguments[0])).dispatchAction({type:"
            + " 'dataZoom', startValue: arguments[1], endValue: arguments[2]})",
        selector,
        from,
        to);
  }

  void scrollTo(String selector) {
    driver.executeScript("arguments[0].scrollIntoView()", find(selector));
  }

  long number(String expression) {
    return ((Number) driver.executeScript("return " + expression)).longValue();
  }

  /** How axe-core describes each violation of its rules on the page as it is now. */
  List<String> violations() throws IOException {
    driver.executeScript(axe());
    String found =
        (String)
            driver.executeAsyncScript(
                "const done = arguments[0];axe.run(document, {resultTypes: ['violations']}).then(r"
                    + " => done(JSON.stringify(r.violations)), e => done(JSON.stringify([{id:"
                    + " String(e), nodes: []}])));");
    List<String> violations = new ArrayList<>();
    for (JsonNode violation : JSON.readTree(found)) {
      violations.add(
          violation.path("id").asText()
              + ": "
              + violation.at("/nodes/0/html").asText()
              + " "
              + violation.at("/nodes/0/failureSummary").asText());
    }
    return violations;
  }

  private static String axe() throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What was asked for, but for the page itself and pictures that are in it. */
  List<String> requests() throws IOException {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      String url = message.at("/params/request/url").asText();
      boolean isPage = message.at("/params/type").asText().equals("Document");
      if (message.path("method").asText().equals("Network.requestWillBeSent")
          && !url.startsWith("data:")
          && !(isPage && url.startsWith("file:"))) {
        requests.add(url);
      }
    }
    return requests;
  }

  /** All that the console was told, policy breaches among it. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
