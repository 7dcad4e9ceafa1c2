// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace nuanxin::ui {

namespace {

constexpr int kMostRecent = 10;
const QString kTheme = QStringLiteral("look/theme"), kTypeSize = QStringLiteral("look/type"),
              kLanguage = QStringLiteral("look/language"), kRecent = QStringLiteral("ledgers/recent"),
              kGeometry = QStringLiteral("window/geometry"), kAutoLock = QStringLiteral("lock/minutes");

// A path cannot be a settings key: the slash would nest, and Windows folds case.
QString keyFor(const char* group, const QString& ledgerPath) {
    const QByteArray path = QFileInfo(ledgerPath).absoluteFilePath().toUtf8();
    return QLatin1String(group) +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

QString userKey(const QString& ledgerPath) {
    return keyFor("users/", ledgerPath);
}
QString officeKey(const QString& ledgerPath) {
    return keyFor("offices/", ledgerPath);
}
QString openedKey(const QString& ledgerPath) {
    return keyFor("opened/", ledgerPath);
}

}  // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("nuanxin"),
              QStringLiteral("nuanxin")) {}
Settings::Settings(const QString& iniFile) : m_store(iniFile, QSettings::IniFormat) {}

ThemeChoice Settings::theme() const {
    const QString name = m_store.value(kTheme).toString();
    return name == QLatin1String("light")  ? ThemeChoice::Light
           : name == QLatin1String("dark") ? ThemeChoice::Dark
                                           : ThemeChoice::Follow;
}

void Settings::setTheme(ThemeChoice theme) {
    m_store.setValue(kTheme, theme == ThemeChoice::Light  ? QStringLiteral("light")
                             : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                          : QStringLiteral("follow"));
}

TypeSize Settings::typeSize() const {
    return m_store.value(kTypeSize).toString() == QLatin1String("large") ? TypeSize::Large : TypeSize::Normal;
}

void Settings::setTypeSize(TypeSize size) {
    m_store.setValue(kTypeSize, size == TypeSize::Large ? QStringLiteral("large") : QStringLiteral("normal"));
}

Language Settings::language() const {
    return m_store.value(kLanguage).toString() == QLatin1String("en") ? Language::English : Language::Chinese;
}

void Settings::setLanguage(Language language) {
    m_store.setValue(kLanguage,
                     language == Language::English ? QStringLiteral("en") : QStringLiteral("zh_CN"));
}

int Settings::autoLockMinutes() const {
    bool isNumber = false;
    const int minutes = m_store.value(kAutoLock, kUsualAutoLock).toInt(&isNumber);
    return isNumber && minutes >= 0 ? minutes : kUsualAutoLock;
}

void Settings::setAutoLockMinutes(int minutes) {
    m_store.setValue(kAutoLock, minutes);
}

QStringList Settings::recentLedgers() const {
    QStringList paths = m_store.value(kRecent).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

std::vector<RecentLedger> Settings::recent() const {
    std::vector<RecentLedger> found;
    for (const QString& path : m_store.value(kRecent).toStringList()) {
        found.push_back({path, m_store.value(officeKey(path)).toString(),
                         QDateTime::fromString(m_store.value(openedKey(path)).toString(), Qt::ISODate),
                         QFileInfo::exists(path)});
    }
    return found;
}

void Settings::addRecentLedger(const QString& path, const QString& office) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_store.value(kRecent).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    while (paths.size() > kMostRecent) {
        forgetLedger(paths.takeLast());
    }
    m_store.setValue(kRecent, paths);
    m_store.setValue(officeKey(absolute), office);
    m_store.setValue(openedKey(absolute), QDateTime::currentDateTime().toString(Qt::ISODate));
}

void Settings::forgetLedger(const QString& path) {
    QStringList paths = m_store.value(kRecent).toStringList();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    m_store.setValue(kRecent, paths);
    for (const QString& key : {userKey(path), officeKey(path), openedKey(path)}) {
        m_store.remove(key);
    }
}

QString Settings::lastUser(const QString& ledgerPath) const {
    return m_store.value(userKey(ledgerPath)).toString();
}
void Settings::setLastUser(const QString& ledgerPath, const QString& user) {
    m_store.setValue(userKey(ledgerPath), user);
}

QByteArray Settings::windowGeometry() const {
    return m_store.value(kGeometry).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue(kGeometry, geometry);
}

QByteArray Settings::tableState(const QString& table) const {
    return m_store.value(QStringLiteral("tables/") + table).toByteArray();
}
void Settings::setTableState(const QString& table, const QByteArray& state) {
    m_store.setValue(QStringLiteral("tables/") + table, state);
}

}  // namespace nuanxin::ui
