/** @module Alerts on top of the inbox. What is wrong stands one page further, because others may see this screen. */
import { timeWords } from '../domain/moment.ts';
import type { OpenAlert } from '../handoff/ports.ts';
import { orderAlerts } from './order.ts';
import { alertPath } from './path.ts';
import { sinceWords, waitingWords } from './waiting.ts';

export const Alerts = ({ alerts, now }: { alerts: OpenAlert[]; now: string }) =>
  alerts.length === 0 ? null : (
    <section class="utrecht-alert utrecht-alert--error inbox-alerts" role="alert">
      <h2 class="utrecht-heading-2">
        {alerts.length === 1
          ? 'Kijk nu: iemand kan in gevaar zijn'
          : `Kijk nu: ${alerts.length} mensen kunnen in gevaar zijn`}
      </h2>
      <ul class="inbox-alertlist">
        {orderAlerts(alerts).map((alert) => (
          <li class="inbox-alert">
            <a class="utrecht-link utrecht-link--html-a" href={alertPath(alert)}>
              Lees het signaal van {sinceWords(alert.at, now)}
            </a>
            <span>{waitingWords(alert.at, now)} geleden</span>
            <SeenForm alert={alert} words="Gezien" />
          </li>
        ))}
      </ul>
    </section>
  );

export const SeenForm = ({ alert, words }: { alert: OpenAlert; words: string }) => (
  <form method="post" action={`${alertPath(alert)}/gezien`}>
    <button
      class="utrecht-button utrecht-button--secondary-action"
      type="submit"
      aria-label={`${words}: signaal van ${timeWords(alert.at)}`}
    >
      {words}
    </button>
  </form>
);
