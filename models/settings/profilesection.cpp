// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilesection.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <numeric>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 80;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString shown(const QString &text)
{
    return text.size() <= shownLength ? text : text.first(shownLength) + u'…';
}

/// How many letters have to be added, removed or replaced to make one word of the other.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

/// The word that was probably meant; empty when none is near.
QString nearest(const QString &word, const QStringList &words)
{
    const auto less = [&word](const QString &a, const QString &b) {
        return distance(word, a) < distance(word, b);
    };
    const auto best = std::min_element(words.cbegin(), words.cend(), less);
    return best != words.cend() && distance(word, *best) <= 2 ? *best : QString();
}

bool soundsSecret(const QString &key)
{
    static const QRegularExpression pattern(u"passw|secret|token|credential"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(key).hasMatch();
}

} // namespace

ProfileSection::ProfileSection(const YamlNode &node, const QString &path,
                               QList<ProfileFinding> &findings)
    : m_node(node), m_path(path), m_findings(findings), m_known{u"<<"_s}
{}

ProfileSection::~ProfileSection()
{
    for (const YamlEntry &entry : m_node.entries) {
        if (!m_known.contains(entry.key))
            reportUnknown(entry);
    }
}

QString ProfileSection::text(const QString &key, const QString &fallback)
{
    const YamlNode *node = filled(key, YamlNode::Kind::Scalar, Words::tr("Write one value here."));
    if (!node)
        return fallback;
    const bool hasControl = std::any_of(node->scalar.cbegin(), node->scalar.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
    if (hasControl || node->scalar != node->scalar.trimmed()) {
        report(Status::Critical, key,
               Words::tr("“%1” has blanks at its ends or control characters in it. Remove them.")
                   .arg(shown(node->scalar.simplified())));
        return fallback;
    }
    return node->scalar;
}

QString ProfileSection::requiredText(const QString &key)
{
    const qsizetype before = m_findings.size();
    const QString value = text(key);
    if (value.isEmpty() && m_findings.size() == before)
        reportMissing(key);
    return value;
}

bool ProfileSection::boolean(const QString &key, bool fallback)
{
    return word<bool>(key, {{u"true"_s, true}, {u"false"_s, false}}, fallback);
}

quint16 ProfileSection::port(const QString &key, quint16 fallback)
{
    const QString written = text(key);
    if (written.isEmpty())
        return fallback;
    bool isNumber = false;
    const int port = written.toInt(&isNumber);
    if (isNumber && port >= 1 && port <= 65535)
        return quint16(port);
    report(Status::Critical, key,
           Words::tr("“%1” is not a port. Write a number from 1 to 65535.").arg(shown(written)));
    return fallback;
}

std::chrono::seconds ProfileSection::duration(const QString &key, std::chrono::seconds fallback)
{
    static const QRegularExpression pattern(u"^([0-9]{1,6})(s|m|h|)$"_s);
    const QString written = text(key);
    if (written.isEmpty())
        return fallback;
    const auto match = pattern.match(written);
    const int unit = match.captured(2) == "h"_L1 ? 3600 : match.captured(2) == "m"_L1 ? 60 : 1;
    const std::chrono::seconds duration(match.captured(1).toLongLong() * unit);
    if (match.hasMatch() && duration >= std::chrono::seconds(1)
        && duration <= std::chrono::hours(24))
        return duration;
    report(Status::Critical, key,
           Words::tr(
               "“%1” is not a time span. Write seconds, minutes or hours, at most a day: 10s, 1m, "
               "1h.")
               .arg(shown(written)));
    return fallback;
}

QTimeZone ProfileSection::zone(const QString &key, const QTimeZone &fallback)
{
    const QString written = text(key);
    if (written.isEmpty())
        return fallback;
    // Qt lists places only, not Etc/UTC, and would take any POSIX rule (JST+9) as a zone.
    const QByteArray id = written.toLatin1();
    const bool isPlace = QTimeZone::availableTimeZoneIds().contains(id);
    if (isPlace || (id.startsWith("Etc/") && QTimeZone(id).isValid()))
        return QTimeZone(id);
    report(
        Status::Critical, key,
        Words::tr("“%1” is not a time zone. Write its name as in the tz database: Asia/Tokyo, UTC.")
            .arg(shown(written)));
    return fallback;
}

QString ProfileSection::file(const QString &key)
{
    const QString written = text(key);
    if (written.isEmpty() || QDir::isAbsolutePath(written))
        return written;
    report(Status::Critical, key,
           Words::tr("“%1” is not a full path. Write the path of the file from the root on.")
               .arg(shown(written)));
    return {};
}

QUrl ProfileSection::address(const QString &key, Query query)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QUrl url(written, QUrl::StrictMode);
    const QString flaw = addressFlaw(url, written, query);
    if (flaw.isEmpty())
        return url;
    report(Status::Critical, key, flaw);
    return {};
}

QUrl ProfileSection::requiredAddress(const QString &key)
{
    const qsizetype before = m_findings.size();
    const QUrl url = address(key);
    if (url.isEmpty() && m_findings.size() == before)
        reportMissing(key);
    return url;
}

/// What is wrong with an address; empty when nothing is. Never shows a password.
QString ProfileSection::addressFlaw(const QUrl &url, const QString &written, Query query) const
{
    if (!url.userInfo().isEmpty() || written.section(u'/', 2, 2).contains(u'@')) {
        return Words::tr(
            "The address holds a user name or password. Write it without, name the user "
            "under “user”, and enter the password in Toban, which keeps it in the keychain.");
    }
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.port(1) == 0) {
        return Words::tr("“%1” is not a web address. Write it as https://host:port/path.")
            .arg(shown(written));
    }
    if (url.hasFragment() || (url.hasQuery() && query == Query::Refused))
        return Words::tr("“%1” goes on after the path. End it before the “?” or “#”.")
            .arg(shown(written));
    return {};
}

const YamlNode *ProfileSection::section(const QString &key)
{
    return filled(
        key, YamlNode::Kind::Mapping,
        Words::tr("Write keys and values below it, each on a line of its own, indented."));
}

const YamlNode *ProfileSection::list(const QString &key)
{
    return filled(key, YamlNode::Kind::Sequence,
                  Words::tr("Write a list below it, each item behind a “-”."));
}

void ProfileSection::report(Status severity, const QString &key, const QString &text)
{
    const YamlNode *node = m_node.find(key);
    m_findings.append({severity, path(key), node ? node->position : m_node.position, text});
}

QString ProfileSection::path(const QString &key) const
{
    return m_path.isEmpty() || key.isEmpty() ? m_path + key : m_path + u'.' + key;
}

const YamlNode *ProfileSection::find(const QString &key)
{
    m_known.append(key);
    return m_node.find(key);
}

/// The value of a key when it is there and of the right kind.
const YamlNode *ProfileSection::filled(const QString &key, YamlNode::Kind kind,
                                       const QString &complaint)
{
    const YamlNode *node = find(key);
    if (!node || node->kind == YamlNode::Kind::Null)
        return nullptr;
    if (node->kind == kind)
        return node;
    report(Status::Critical, key,
           Words::tr("“%1” is something else than expected. %2").arg(key, complaint));
    return nullptr;
}

void ProfileSection::reportWord(const QString &key, const QString &written,
                                const QStringList &allowed)
{
    report(Status::Critical, key,
           Words::tr("“%1” is not known here. Write one of: %2.")
               .arg(shown(written), allowed.join(u", "_s)));
}

void ProfileSection::reportMissing(const QString &key)
{
    report(Status::Critical, key, Words::tr("“%1” is missing. Add it with its value.").arg(key));
}

void ProfileSection::reportUnknown(const YamlEntry &entry) const
{
    QString text;
    const QString meant = nearest(entry.key, m_known);
    if (soundsSecret(entry.key)) {
        text = Words::tr(
                   "“%1” is not read. Remove it: secrets do not belong in this file. Enter them in "
                   "Toban, which keeps them in the keychain.")
                   .arg(shown(entry.key));
    } else if (meant.isEmpty()) {
        text = Words::tr("“%1” is not known here and is left alone.").arg(shown(entry.key));
    } else {
        text = Words::tr("“%1” is not known here and is left alone. “%2” may be meant.")
                   .arg(shown(entry.key), meant);
    }
    m_findings.append({Status::Warning, path(entry.key), entry.position, text});
}

} // namespace toban
