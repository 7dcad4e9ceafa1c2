// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers for the person at this computer: looks, language, recent ledgers. Nothing of a
// ledger's content is kept here.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QStringList>
#include <vector>

#include "ui/shell/theme.h"

namespace nuanxin::ui {

enum class Language { Chinese, English };

struct RecentLedger {
    QString path;
    QString office;
    QDateTime opened;  // local time
    bool isThere = true;
};

class Settings {
public:
    Settings();                                 // the user's own
    explicit Settings(const QString& iniFile);  // for tests

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    TypeSize typeSize() const;
    void setTypeSize(TypeSize size);
    Language language() const;
    void setLanguage(Language language);

    static constexpr int kUsualAutoLock = 15;
    int autoLockMinutes() const;  // 0: never
    void setAutoLockMinutes(int minutes);

    QStringList recentLedgers() const;         // newest first, at most ten, only those that still exist
    std::vector<RecentLedger> recent() const;  // all of them
    void addRecentLedger(const QString& path, const QString& office = {});
    void forgetLedger(const QString& path);
    QString lastUser(const QString& ledgerPath) const;
    void setLastUser(const QString& ledgerPath, const QString& user);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray tableState(const QString& table) const;  // column order and widths
    void setTableState(const QString& table, const QByteArray& state);

private:
    mutable QSettings m_store;
};

}  // namespace nuanxin::ui
