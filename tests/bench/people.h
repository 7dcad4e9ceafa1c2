// SPDX-License-Identifier: GPL-3.0-or-later
// Fictional people for the benches, the same at every run: names about as often as they are met in the
// country, numbers of a county that does not exist.
#pragma once

#include <QDate>
#include <QString>
#include <random>

namespace nuanxin::bench {

struct Person {
    QString name, identity, phone;
    QDate birth;
    bool female = false;
};

class People {
public:
    QString name();
    Person next();  // no two with one number
    size_t below(size_t end) { return m_random() % end; }

private:
    std::mt19937 m_random{20260101};
    int m_count = 0;
};

}  // namespace nuanxin::bench
